import type { Book } from '../scenario/index.ts';
import { clockWords } from './clock.ts';
import { sentence } from './numbers.ts';
import { text } from './texts/text.ts';
import type { HomeView } from './views.ts';

/** The home page: one card per scenario. */
export const homeView = (books: readonly Book[]): HomeView => ({
  title: text('say.product'),
  tagline: text('say.tagline'),
  cards: books.map(({ rules, texts }) => ({
    id: rules.id,
    title: texts.title,
    situation: texts.situation,
    learn: texts.learn,
    clock: clockWords(rules, texts.turn),
    players: sentence(text('say.home.players')),
    minutes: sentence(text('say.home.minutes', { minutes: texts.minutes })),
    turns: rules.turns,
  })),
});
