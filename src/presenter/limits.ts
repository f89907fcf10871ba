import { text } from './texts/text.ts';
import type { Called, Reached } from './views.ts';

const ORDER: readonly Reached[] = ['held', 'strained', 'unreached', 'lost'];

interface Ended {
  readonly name: string;
  readonly band: Called;
}

/** How a run ended by the limits of its scenario: how many measures were held, strained and lost, and which. */
export function limitsTold(measures: readonly Ended[]): string {
  const parts = ORDER.flatMap((band) => {
    const names = measures.filter((measure) => measure.band === band).map(({ name }) => name);
    if (names.length === 0) return [];
    const word = text(`say.band.${band}`);
    return [text('say.limits.part', { n: names.length, band: word, names: names.join(', ') })];
  });
  return text('say.limits', { all: measures.length, parts: parts.join('; ') });
}
