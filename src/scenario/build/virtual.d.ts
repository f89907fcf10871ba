declare module 'virtual:scenarios' {
  /** Fetches the book of each scenario. */
  const fetchers: Readonly<Record<string, () => Promise<{ default: import('../book.ts').Book }>>>;
  export default fetchers;
}

declare module 'virtual:ranges' {
  /** Fetches the uncertain numbers of each scenario, without those of the crises it may run into. */
  const fetchers: Readonly<Record<string, () => Promise<{ default: import('../book.ts').Ranges }>>>;
  export default fetchers;
}

declare module 'virtual:covers' {
  const covers: readonly import('../book.ts').Cover[];
  export default covers;
}

declare module 'virtual:library' {
  const library: import('../book.ts').Library;
  export default library;
}
