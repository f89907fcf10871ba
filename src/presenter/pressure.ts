import { POSTURES, visibleEvents } from '../engine/index.ts';
import { zoneNamed } from './lexicon.ts';
import { sentence } from './numbers.ts';
import type { Scene } from './scene.ts';
import { stateWords } from './sentences/state.ts';
import { text } from './texts/text.ts';
import type { PressureView } from './views.ts';

/** What the other side does as far as it is seen, and where. */
export function pressureView({ run, seen, words }: Scene): PressureView {
  const { zones } = run.scenario;
  const level = seen.coercer[0];
  const posture = POSTURES[level];
  const focus = zoneNamed(words, zones[seen.focus[0]].id);
  const warned = seen.warning[0] - 1;
  const known = visibleEvents(run)
    .filter((event) => event.type === 'incident')
    .filter(({ turn }) => turn === run.history.length);
  const struck = zones
    .map(({ id }) => ({ zone: words.zone(id), n: known.filter(({ zone }) => zone === id).length }))
    .filter(({ n }) => n > 0);
  const facts = [
    text('say.pressure.incidents', {
      n: struck.reduce((sum, { n }) => sum + n, 0),
      // it stands under the waters that are pressed, and may have been in others
      where: struck.map((one) => text('say.pressure.incidents.in', one)).join(', '),
    }),
    text('say.pressure.accidents', { n: seen.accidents[0] }),
    ...(seen.published[0] >= 0.5 ? [text('say.pressure.published', { rival: words.rival })] : []),
  ];
  return {
    posture,
    level,
    word: stateWords('coercer', posture),
    sentence: sentence(
      `${text(`say.posture.${posture}`, { rival: words.rival })} ${text('say.posture.focus', { zone: focus.name })}`,
    ),
    focus,
    zones: zones.map(({ id }, z) => ({
      ...zoneNamed(words, id),
      level: seen.pressure[z],
      word: stateWords('coercer', POSTURES[seen.pressure[z]]),
      focus: z === seen.focus[0],
    })),
    warning:
      warned < 0 ? null : text('say.pressure.warning', { zone: words.zone(zones[warned].id) }),
    facts,
  };
}
