/** The only door of the engine. */

export * from './vocabulary.ts';
export * from './relief.ts';
export * from './supply.ts';
export * from './peace.ts';
export type * from './scenario.ts';
export { hasLongTurns, placeOfZone, zoneOfPlace, seaMiles, airMiles } from './scenario.ts';
export * from './rulebook.ts';
export {
  type FacilitatorAct,
  formatOrder,
  type Order,
  type OrderType,
  parseOrder,
} from './order.ts';
export type { Ask } from './consent.ts';
export type { Event, Happening } from './event.ts';
export type { Rejection, RejectionCode } from './rejection.ts';
export type { Contribution, Payment } from './ledger.ts';
export {
  blankState,
  type Field,
  fields,
  forkState,
  LAYOUT,
  pictureAt,
  sightOf,
  SLOTS,
  type State,
} from './state.ts';
export type { Fork, Index, Leg, Run, TurnRecord } from './run.ts';
export { engineplayed, legAt, openingOf, partnerOf } from './run.ts';
export { regularSessions, turnStart } from './calendar.ts';
export * from './session.ts';
export { candidateOrders, capitalOf, grantOf, mayCarry } from './orders/index.ts';
export { turnAfter } from './calendar.ts';
export { allHold } from './conditions.ts';
export {
  entryCount,
  entryHours,
  entryState,
  inForce,
  isRunning,
  leftAfter,
  prepareHours,
  teamsBusy,
  teamsFree,
} from './entries.ts';
export { type Alignment, alignmentOf } from './models/alignment.ts';
export { type Hold, holdsOf, startHours } from './holds.ts';
export { hoursToPay, hoursToPayIn } from './phases/levers.ts';
export { missionDue } from './phases/station.ts';
export { coordinationHours, helpIn } from './phases/contact.ts';
export { hostHulls, hostWatch } from './models/host-services.ts';
export {
  hostAccepts,
  openPorts,
  portsOpen,
  partnerFacilitiesOpen,
  tankerPresent,
} from './models/facilities.ts';
export {
  cycleOf,
  hullsIn,
  hoursBetween,
  meanOnStation,
  nearestResupply,
  onStationRatio,
} from './models/presence.ts';
export { fuse, koopman, shapley } from './models/picture.ts';
export {
  allocate,
  cycleHours,
  flightsHandled,
  healed,
  leaving,
  localSupply,
  overlap,
} from './models/relief.ts';
export { accidentChance, nearestHull, responseHours, stillRunning } from './models/contact.ts';
export { entryPointOf, nearestBase, openShare, roundTrip } from './models/relief-state.ts';
export { helpShare, isEmergency, stockGives } from './models/stock.ts';
export { indiaOutput, monthsOf, mustPay, needOf, rateFor, SPONSOR } from './models/supply-state.ts';
export {
  contracted,
  licenceShare,
  MONTH_DAYS,
  outputLost,
  partServed,
  priceSignal,
  scarcityAt,
  sharedChange,
  toward,
  usable,
  wantedTonnes,
} from './models/supply.ts';
export { wantOf } from './models/need.ts';
export { bandOf, endingsOf, scoreOf, valueOf } from './outcome.ts';
export { type Glimpse, glimpsedRun, glimpseOf, type Played, playedOf } from './glimpse.ts';
export { imaginedRun, sightFor } from './imagined.ts';
export { once } from './once.ts';
export { isRevealed, visibleEvents, visibleLines, visibleState } from './visible.ts';
export { canonical, chainHash, type Digest, textHash } from './record/hash.ts';
export * from './record/runfile.ts';
export { FORMAT, HEADER, LAST, NOTES, TURN } from './record/form.ts';
export { type Damage, MOST_CHARACTERS, type Parsed, parseRun } from './record/parse.ts';
export { rulesHash, rulesParts } from './record/parts.ts';
export {
  endingDiffers,
  finished,
  type Mismatch,
  type Replayed,
  replaying,
  replayRun,
  rulesDiffer,
  type TurnMismatch,
  verifyRun,
} from './record/replay.ts';
export { type Reel, stillOf, unreeling, type Verdict } from './record/reel.ts';
export { type Luck, luckOf, type Purpose, PURPOSES, thinnedArrivals } from './chance.ts';
export { PHASES } from './phases/index.ts';
