import { compiled } from '../../../src/charts/compiled.ts';
import { contender } from './engine.ts';

/** Two Seas on tables; no XState in this bundle. */
export const { plays, walks } = contender({ tables: compiled });
