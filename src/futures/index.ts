export {
  type Assumptions,
  assumptionsOf,
  drawer,
  drawnScenario,
  triangular,
} from './assumptions.ts';
export * from './forecast.ts';
export { percentileOf, standing } from './statistics.ts';
export { type Paired, paired } from './compare.ts';
export { type Change, changedPlan, orderOf, planKey } from './plan.ts';
export type * from './protocol.ts';
export { type Host, openWorkshop } from './workshop.ts';
export {
  type Considered,
  FUTURES,
  type FuturesClient,
  futuresClient,
  type Outlook,
} from './client.ts';
export {
  type PlanOutcome,
  type PlanStanding,
  planStandings,
  plansOf,
  outcomesOfPlans,
} from './choice.ts';
export {
  byWorth,
  type DecisionEffect,
  decisionEffects,
  differencesOf,
  worthOf,
} from './decisions.ts';
export { outcomesOfOrders, type Place, type Placed, placedAmong } from './luck.ts';
export {
  type Decision,
  decisionsOf,
  measuresOf,
  otherSeed,
  type Outcome,
  outcomeOfOrders,
  outcomeOfPlan,
  type Played,
  recordOf,
} from './outcome.ts';
export { type ClauseElsewhere, type ClauseUse, type ClauseWorth } from './clauses.ts';
export {
  openReview,
  type Review,
  reviewed,
  type Reviewing,
  type Wanted,
  WANTED,
} from './review.ts';
export {
  openReviewer,
  type ReviewAnswer,
  type ReviewHost,
  type ReviewMessage,
} from './reviewer.ts';
export { type ClassChoice, type ChoiceEffect, choicesOf } from './class-choices.ts';
export { spreadShares, type SpreadShares } from './class-luck.ts';
export { type ClassFault, type ClassRun, type ClassSheet, readSheet } from './class-run.ts';
export { sampleFile, type SampleFile, samplePlans } from './class-sample.ts';
export {
  type ClassAnswer,
  type ClassFound,
  type ClassHost,
  type ClassMessage,
  openClassroom,
} from './classroom.ts';
