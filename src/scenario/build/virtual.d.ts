declare module 'virtual:scenarios' {
  const books: Readonly<Record<string, import('../book.ts').Book>>;
  export default books;
}
