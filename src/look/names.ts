import written from './tokens.css?raw';

/** The names of all tokens, in the order in which their file first says them. */
export const tokenNames = (): readonly string[] => [
  ...new Set([...written.matchAll(/^ +(--[\w-]+):/gm)].map(([, name]) => name!)),
];
