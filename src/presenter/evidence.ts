import { DISCLOSURES } from '../engine/index.ts';
import type { Choices } from './choices.ts';
import type { Scene } from './scene.ts';
import { text } from './texts/text.ts';
import type { EvidenceView } from './views.ts';

/** Attributed incidents that may be used: kept, shared with the coastal state, or published. */
export const evidenceViews = ({ run, draft, words }: Scene, choices: Choices): EvidenceView[] =>
  run.scenario.zones.flatMap(({ id }, z) => {
    const items = draft.evidence[z];
    if (items === 0) return [];
    const how = DISCLOSURES[draft.disclosing[z] - 1];
    const use = (wanted: (typeof DISCLOSURES)[number]) =>
      choices.of('evidence.disclose', (order) => order.zone === id && order.how === wanted);
    return [
      {
        zone: id,
        name: words.zone(id),
        items,
        words: text('say.evidence', { items, age: draft.evidenceAge[z] }),
        drafted: how ? text(`say.evidence.drafted.${how}`) : null,
        share: use('share'),
        publish: use('publish'),
      },
    ];
  });
