import { text } from './texts/text.ts';
import type { ReportLine, ReportView } from './views.ts';

/** So much beside the headline can be followed by ear; the log has the rest. */
const MOST = 3;

type Told = Pick<ReportView, 'title' | 'headline' | 'outcome' | 'lines' | 'measures'> & {
  readonly moments: number;
};

/** What else happened that matters, in the order in which it did. */
function alsoOf({ headline, lines }: Told): string {
  const others = lines.filter(
    ({ text: words, importance, alike }) =>
      words !== headline && importance > 1 && (alike?.first ?? true),
  );
  const weight = (line: ReportLine): number => line.importance;
  const chosen = new Set([...others].sort((a, b) => weight(b) - weight(a)).slice(0, MOST));
  return others
    .filter((line) => chosen.has(line))
    .map((line) => line.text)
    .join(' ');
}

/** How every measure moved; a band it came into is said where the headline does not. */
function changesOf({ headline, measures }: Told): string {
  const changes = measures
    .filter(({ why }) => why.sign !== '')
    .map(({ name, value, change, band, bandBefore, bandWord }) =>
      text('say.told.change', {
        measure: name,
        value,
        change,
        band: band === bandBefore || headline.includes(`${name}:`) ? 'same' : bandWord,
      }),
    );
  return changes.length > 0
    ? text('say.told.changes', { changes: changes.join('; ') })
    : text('say.told.same');
}

/** A turn in one announcement: when, what mattered most, what else, how the measures moved, and where the rest stands. */
export function turnTold(told: Told): string {
  const { title, headline, outcome, moments } = told;
  const also = alsoOf(told);
  return [
    `${title}.`,
    headline,
    ...(outcome ? [outcome] : []),
    ...(also ? [also] : []),
    changesOf(told),
    ...(moments > 0 ? [text('say.told.moments', { moments })] : []),
  ].join(' ');
}
