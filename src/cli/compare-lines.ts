import { type CompareView, text } from '../presenter/index.ts';

/** Rows of words in columns as wide as their widest word. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0].map((_, c) => Math.max(...rows.map((row) => row[c].length)));
  return rows.map((row) =>
    `  ${row.map((word, c) => word.padEnd(widths[c])).join('  ')}`.trimEnd(),
  );
}

function decisionLines({ turns, first }: CompareView): string[] {
  return turns.flatMap(({ turn, time, both, onlyA, onlyB, inA, inB }) => {
    if (both.length + onlyA.length + onlyB.length === 0 && inA && inB) return [];
    const mark = turn === first ? ` · ${text('ui.compare.first')}` : '';
    const under = (word: string, orders: readonly string[], played: boolean): string[] =>
      played
        ? orders.map((order) => `  ${word}  ${order}`)
        : [`  ${word}  ${text('ui.compare.not-played')}`];
    return [
      `${text('ui.debrief.turn', { turn })} (${time})${mark}`,
      ...under('=', both, true),
      ...under('A', onlyA, inA),
      ...under('B', onlyB, inB),
    ];
  });
}

/** Two runs side by side, for the terminal. @param at turns played when the measures are compared */
export function compareLines(comparison: CompareView, at: number): string[] {
  const { runs, relation, firstWords, measures } = comparison;
  return [
    ...runs.flatMap(({ letter, name, words, ending, limits }) => [
      `${letter}  ${name}`,
      `   ${words} · ${ending}`,
      ...(limits ? [`   ${limits}`] : []),
    ]),
    '',
    `${firstWords} ${relation}`,
    '',
    text('ui.compare.decisions'),
    ...decisionLines(comparison),
    '',
    at === 0 ? text('ui.compare.at.brief') : text('ui.compare.at', { turn: at }),
    ...columns([
      [text('ui.compare.measure'), 'A', 'B', text('ui.compare.difference')],
      ...measures.map(({ name, values }) => {
        const { a, b, difference } = values[at];
        return [name, a ?? '–', b ?? '–', difference ?? '–'];
      }),
    ]),
  ];
}
