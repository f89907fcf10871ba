import type { Cover } from '../scenario/index.ts';
import { clockWords } from './length.ts';
import { text } from './texts/text.ts';
import type { HomeView } from './views.ts';

/** The home page: one card per scenario. */
export const homeView = (covers: readonly Cover[]): HomeView => ({
  title: text('say.product'),
  tagline: text('say.tagline'),
  players: text('say.home.players'),
  cards: covers.map((cover) => ({
    id: cover.id,
    title: cover.title,
    situation: cover.situation,
    learn: cover.learn,
    clock: clockWords(cover, cover.turn),
    minutes: text('say.home.minutes', { minutes: cover.minutes }),
    turns: cover.turns,
  })),
});
