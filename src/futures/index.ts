export { type Assumptions, assumptionsOf, drawnScenario, triangular } from './assumptions.ts';
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
