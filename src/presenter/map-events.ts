import { CHARTS, entryState, visibleEvents } from '../engine/index.ts';
import { nextSession } from './dialogues.ts';
import { hoursLeft } from './lever-words.ts';
import type { MapOperation, MapSession, MapStorm } from './map-view.ts';
import { duration, sentence } from './numbers.ts';
import { placeId, type Scene } from './scene.ts';
import { stateWords } from './sentences/state.ts';
import { toldIn } from './turn-order.ts';
import { text } from './texts/text.ts';

/** Entries that are used at a port or in a zone, with how long they stay as they are. */
export const operationMarks = (scene: Scene): MapOperation[] => {
  const { run, draft, words } = scene;
  return run.scenario.entries.flatMap(({ clause, family }, i) => {
    const place = draft.entryPlace[i] - 1;
    const state = entryState(run, draft, i);
    if (place < 0 || !/deploying|active|overstretched|recovering/.test(state)) return [];
    const left = hoursLeft(scene, i, state);
    return [
      {
        id: clause,
        place: placeId(run, place),
        words: text(left > 0 ? 'say.map.operation.left' : 'say.map.operation', {
          entry: words.entry(clause),
          state: stateWords(family, state),
          left: duration(left),
        }),
      },
    ];
  });
};

/** Storms that are known of: one that comes ashore, or those that lie over a water. */
export function stormMarks({ run, seen, words }: Scene): MapStorm[] {
  const { relief, zones } = run.scenario;
  if (relief) {
    const phase = CHARTS.hazard[seen.hazard[0]];
    if (phase !== 'warning' && phase !== 'impact') return [];
    const told = text(`say.map.storm.${phase}`);
    return [{ id: 'storm', zone: null, ashore: phase === 'impact', words: told }];
  }
  return zones.flatMap(({ id }, z) => {
    if (seen.storm[z] <= 0) return [];
    const time = duration(seen.storm[z]);
    return [
      {
        id: `storm ${id}`,
        zone: id,
        ashore: false,
        words: text('say.map.storm', { zone: words.zone(id), time }),
      },
    ];
  });
}

/**
 * Dialogues of one turn: those that have sat in the turn that is told, or those that sit in the one that is planned.
 * @param told the turn that is told; 0 while one is planned
 */
export function sessionMarks(scene: Scene, told: number): MapSession[] {
  const { run, words } = scene;
  if (told > 0)
    return visibleEvents(run).flatMap((event) => {
      if (event.type !== 'dialogue.sat' || toldIn(event) !== told) return [];
      const { clause, outcome } = event;
      const dialogue = words.entry(clause);
      const key = `say.event.dialogue.sat.${outcome}` as const;
      return [
        {
          id: clause,
          state: outcome,
          words: sentence(text(key, { dialogue, items: event.items })),
        },
      ];
    });
  return dialoguesDue(scene).map((clause) => ({
    id: clause,
    state: 'due',
    words: text('say.map.session', { dialogue: words.entry(clause) }),
  }));
}

/** Dialogues that sit in the turn that is planned, by clause. */
const dialoguesDue = (scene: Scene): string[] =>
  scene.run.scenario.entries.flatMap(({ clause, family, inPlay }, at) =>
    family === 'dialogue' && inPlay && nextSession(scene, at)?.turn === scene.draft.turn[0]
      ? [clause]
      : [],
  );
