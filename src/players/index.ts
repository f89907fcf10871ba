/** Players that are not people: for balance, demonstrations and the government nobody plays. */
export {
  type Ablation,
  ablate,
  type Effect,
  type AblateOptions,
  bandWidth,
  endsWithout,
  finalMeasures,
  effectsOf,
  holdsTrue,
  type Recording,
  recordRun,
} from './ablate.ts';
export { balance, spreadOf, type Standing } from './balance.ts';
export {
  draftAs,
  isPlayer,
  type Player,
  playerOrders,
  PLAYERS,
  playersOf,
  playOut,
} from './players.ts';
export { type LeftOut, playRecorded } from './recorded.ts';
export { draftUse, nameOfUser, userOf } from './uses.ts';
