declare module 'virtual:scenarios' {
  const books: Readonly<Record<string, import('../book.ts').Book>>;
  export default books;
}

declare module 'virtual:covers' {
  const covers: readonly import('../book.ts').Cover[];
  export default covers;
}

declare module 'virtual:library' {
  const library: import('../book.ts').Library;
  export default library;
}
