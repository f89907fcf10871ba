import type { Book } from '../scenario/index.ts';

/** The sources of a scenario, one line each: title, publisher, year, address. */
export const sourceWords = ({ texts, sources }: Book): string[] =>
  texts.sources.map((id) => {
    const source = sources[id];
    if (!source) return id;
    const { title, publisher, year, url } = source;
    return [title, publisher, year, url].filter((part) => part !== undefined).join(', ');
  });
