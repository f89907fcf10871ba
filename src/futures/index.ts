export { type Assumptions, assumptionsOf, drawnScenario, triangular } from './assumptions.ts';
export * from './forecast.ts';
export { percentileOf, standing } from './statistics.ts';
