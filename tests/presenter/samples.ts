import type {
  Damage,
  Event,
  Happening,
  Mismatch,
  Order,
  Rejection,
  RejectionCode,
} from '../../src/engine/index.ts';

/*
 * One of everything that the engine can say, by its code: a code without a sample does not compile.
 */

type SampleOf<T, K extends string, C extends string> = Extract<T, Record<K, C>>;

const clause = '2.2';
const dialogue = '6.4';
const zone = 'lantern-shoal';
const order: Order = { type: 'lever.start', by: 'india', clause };
const refusal: Rejection = { code: 'no-budget', government: 'india' };

export const rejections: { [C in RejectionCode]: SampleOf<Rejection, 'code', C> } = {
  'not-planning': { code: 'not-planning' },
  unknown: { code: 'unknown', what: 'zone', id: 'atlantis' },
  'not-your-group': { code: 'not-your-group', group: 'jp-air' },
  'already-there': { code: 'already-there', group: 'jp-air', to: zone },
  'no-way': { code: 'no-way', group: 'jp-air', to: zone },
  'not-a-zone-for-group': { code: 'not-a-zone-for-group', group: 'jp-air', to: zone },
  'not-in-play': { code: 'not-in-play', clause: '5.7' },
  'wrong-family': { code: 'wrong-family', clause: dialogue },
  'not-on-this-rung': { code: 'not-on-this-rung', clause, state: 'ready.open' },
  'not-yet': { code: 'not-yet', clause, state: 'preparing', turn: 4 },
  held: { code: 'held', clause, government: 'japan', because: 'legal-review', turn: 40 },
  'needs-place': { code: 'needs-place', clause: '1.1' },
  'wrong-place': { code: 'wrong-place', clause: '1.1', at: 'naha' },
  'needs-group': { code: 'needs-group', clause: '1.1', at: zone },
  'no-capital': { code: 'no-capital', government: 'japan', needs: 4, has: 1.5 },
  'no-budget': refusal as SampleOf<Rejection, 'code', 'no-budget'>,
  'no-team': { code: 'no-team', government: 'india', ministry: 'defence', needs: 2, free: 1 },
  'partner-declines': { code: 'partner-declines', partner: 'japan', because: 'article-9' },
  'partner-asks': {
    code: 'partner-asks',
    partner: 'japan',
    by: 'india',
    ask: { for: 'agenda', clause, dialogue },
  },
  'wrong-gate': { code: 'wrong-gate', dialogue, clause },
  'agenda-full': { code: 'agenda-full', dialogue },
  'already-placed': { code: 'already-placed', dialogue, clause },
  'not-placed': { code: 'not-placed', dialogue, clause },
  'no-session-coming': { code: 'no-session-coming', dialogue },
  'session-already-coming': { code: 'session-already-coming', dialogue },
  'summit-used': { code: 'summit-used' },
  'host-will-not-hear': { code: 'host-will-not-hear', host: 'singapore', state: 'settles' },
  'no-evidence': { code: 'no-evidence', zone },
  'not-your-decision': { code: 'not-your-decision', government: 'japan' },
  'so-already': { code: 'so-already', commodity: 'heavy' },
  'nothing-to-give': { code: 'nothing-to-give', commodity: 'heavy' },
  'no-offer': { code: 'no-offer', state: 'none' },
  'funded-already': { code: 'funded-already', project: 'scrap-lines' },
  'no-money': { code: 'no-money', government: 'japan', needs: 200, has: 40 },
  'carries-nothing': { code: 'carries-nothing', group: 'jp-air' },
  'carries-that-already': { code: 'carries-that-already', group: 'jp-air', good: 'water' },
};

const incident = {
  type: 'incident',
  zone,
  at: 30,
  outcome: 'suffered',
  seen: true,
  attributed: true,
  responseHours: 6,
  helper: 'ours',
  durationHours: 2,
} as const;

/** A list per type: variants have sentences of their own. */
export const happenings: {
  [T in Happening['type']]: readonly SampleOf<Happening, 'type', T>[];
} = {
  'inject.fired': [{ type: 'inject.fired', inject: 'typhoon' }],
  'crisis.began': [{ type: 'crisis.began', scenario: 'coercion-incident' }],
  'order.taken': [{ type: 'order.taken', order }],
  'order.lapsed': [{ type: 'order.lapsed', order, because: refusal }],
  'item.promoted': [{ type: 'item.promoted', clause, dialogue }],
  'item.deferred': [
    { type: 'item.deferred', clause, dialogue, by: 'japan', because: 'trust' },
    {
      type: 'item.deferred',
      clause,
      dialogue,
      by: 'japan',
      because: 'trust',
      ask: { for: 'agenda', clause: '2.5', dialogue: '6.4' },
    },
  ],
  'item.blocked': [{ type: 'item.blocked', clause, dialogue: '6.4' }],
  'ask.granted': [
    { type: 'ask.granted', clause, by: 'japan', ask: { for: 'host', host: 'philippines' } },
    { type: 'ask.granted', clause, by: 'india', ask: { for: 'step', clause: '5.1' } },
  ],
  'dialogue.sat': [
    { type: 'dialogue.sat', clause: dialogue, outcome: 'concluded', items: 2 },
    { type: 'dialogue.sat', clause: dialogue, outcome: 'deadlocked', items: 0 },
  ],
  'lever.moved': [
    { type: 'lever.moved', clause, state: 'ready.open' },
    { type: 'lever.moved', clause: '1.1', state: 'ready.active', place: zone },
  ],
  'group.recalled': [{ type: 'group.recalled', group: 'in-east' }],
  'group.sailed': [{ type: 'group.sailed', group: 'in-east', from: 'naha', to: zone, hours: 60 }],
  'group.arrived': [{ type: 'group.arrived', group: 'in-east', from: zone, at: 'naha', after: 20 }],
  'posture.changed': [
    { type: 'posture.changed', from: 'probing', to: 'pressing', zone },
    { type: 'posture.changed', from: 'pressing', to: 'probing', zone },
  ],
  'focus.shifted': [{ type: 'focus.shifted', from: zone, to: 'luzon-strait' }],
  'incidents.expected': [{ type: 'incidents.expected', expected: 2.9 }],
  incident: [
    incident,
    { ...incident, responseHours: 1 },
    { ...incident, responseHours: Infinity, helper: null },
    { ...incident, seen: false, attributed: false },
    { ...incident, outcome: 'averted' },
    { ...incident, outcome: 'averted', helper: 'host' },
    { ...incident, outcome: 'averted', seen: false, attributed: false },
  ],
  accident: [{ type: 'accident', zone, at: 3 }],
  'evidence.used': [
    { type: 'evidence.used', zone, how: 'share', items: 1 },
    { type: 'evidence.used', zone, how: 'publish', items: 3 },
  ],
  'evidence.stale': [{ type: 'evidence.stale', zone }],
  'mission.arrived': [
    { type: 'mission.arrived', escorted: true },
    { type: 'mission.arrived', escorted: false },
  ],
  'mission.turned-back': [{ type: 'mission.turned-back' }],
  'host.answered': [{ type: 'host.answered', host: 'philippines', state: 'acceptsQuietly' }],
  'warning.given': [{ type: 'warning.given', zone }],
  'hazard.changed': [{ type: 'hazard.changed', state: 'rescue' }],
  landfall: [
    { type: 'landfall', strength: 0.8 },
    { type: 'landfall', strength: 1 },
    { type: 'landfall', strength: 1.2 },
  ],
  'airfield.jammed': [{ type: 'airfield.jammed', port: 'tacloban', arrivals: 40, slots: 20 }],
  'relief.landed': [{ type: 'relief.landed', port: 'tacloban', tonnes: 55 }],
  'relief.doubled': [{ type: 'relief.doubled', tonnes: 12 }],
  'relief.stolen': [{ type: 'relief.stolen', tonnes: 7 }],
  'district.bound': [{ type: 'district.bound', district: 'Gulf', by: 'last-mile' }],
  'restriction.changed': [{ type: 'restriction.changed', from: 'slowLicences', to: 'partialStop' }],
  'restriction.foreseen': [{ type: 'restriction.foreseen', state: 'fullStop' }],
  'deal.offered': [{ type: 'deal.offered', government: 'india' }],
  'deal.closed': [
    { type: 'deal.closed', government: 'india', state: 'accepted' },
    { type: 'deal.closed', government: 'india', state: 'refused' },
    { type: 'deal.closed', government: 'japan', state: 'broken' },
  ],
  'pool.joined': [{ type: 'pool.joined', share: 0.4 }],
  'project.begun': [{ type: 'project.begun', project: 'scrap-lines' }],
  'project.working': [{ type: 'project.working', project: 'scrap-lines', share: 0.7 }],
  'makers.short': [{ type: 'makers.short', user: 'jp-motors', by: 'qualification', share: 0.2 }],
  'outage.over': [{ type: 'outage.over' }],
  'lever.ran': [
    { type: 'lever.ran', clause: '1.1', hours: 336, place: zone },
    { type: 'lever.ran', clause: '3.5', hours: 200 },
    { type: 'lever.ran', clause: '5.3', hours: 200 },
  ],
  'stage.done': [{ type: 'stage.done', clause: '2.4', stage: 1, of: 3 }],
  shock: [
    { type: 'shock', shock: 'storm', times: 2, lost: 7.25, spared: 0 },
    { type: 'shock', shock: 'storm', times: 1, lost: 3, spared: 1.5 },
    { type: 'shock', shock: 'storm', times: 0, lost: 0, spared: 4 },
  ],
  plenary: [
    { type: 'plenary', clause: '5.8', agreed: false },
    { type: 'plenary', clause: '5.8', agreed: true },
  ],
  'budget.voted': [{ type: 'budget.voted', india: 12, japan: 0 }],
  ended: [{ type: 'ended', ending: 'brink' }],
};

export const events: Event[] = Object.values(happenings).flatMap((list) =>
  list.map((happening) => ({ ...happening, turn: 2, seenBy: 'all' as const })),
);

export const damages: { [C in Damage['code']]: SampleOf<Damage, 'code', C> } = {
  empty: { code: 'empty' },
  'too-large': { code: 'too-large', size: 3e6, most: 2e6 },
  'not-json': { code: 'not-json', line: 3, turn: 2 },
  'not-a-run': { code: 'not-a-run', line: 1 },
  'newer-format': { code: 'newer-format', found: 9, known: 1 },
  'other-assumptions': { code: 'other-assumptions', found: 'high' },
  'bad-field': { code: 'bad-field', line: 1, turn: 0, field: 'seed' },
  'bad-order': { code: 'bad-order', line: 2, turn: 1, order: 'india dances' },
  'turn-missing': { code: 'turn-missing', line: 3, expected: 2 },
  cut: { code: 'cut', line: 4, turns: 2 },
  'bad-last': { code: 'bad-last', line: 9, field: 'status' },
  'turns-lost': { code: 'turns-lost', line: 5, turns: 3, stated: 12 },
  'seal-broken': { code: 'seal-broken', line: 14, turns: 2 },
  'after-the-seal': { code: 'after-the-seal', line: 15 },
  'bad-notes': { code: 'bad-notes', line: 15, field: 'group' },
};

export const mismatches: { [C in Mismatch['code']]: SampleOf<Mismatch, 'code', C> } = {
  'other-scenario': { code: 'other-scenario', expected: 'a', found: 'b' },
  'other-engine': { code: 'other-engine', expected: 1, found: 2 },
  'other-rules': { code: 'other-rules', expected: 'aa', found: 'bb' },
  'order-refused': { code: 'order-refused', turn: 3, order: 'india …', because: refusal },
  'act-refused': { code: 'act-refused', turn: 3 },
  'after-the-end': { code: 'after-the-end', turn: 13 },
  hash: { code: 'hash', turn: 3, expected: 'aa', found: 'bb' },
  ending: { code: 'ending', expected: 'open', found: 'brink' },
};
