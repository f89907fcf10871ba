export * from './forecast.ts';
export { percentileOf, standing } from './statistics.ts';
