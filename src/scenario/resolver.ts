import type { Family } from '../engine/index.ts';
import type { Problem, Reading } from './reading.ts';
import type { Parameter } from './schema-parts.ts';
import type { ScenarioFile } from './schema.ts';

export const number = (parameter: Parameter | undefined): number => parameter?.value ?? 0;
export const numbers = (record: Record<string, Parameter>): Record<string, number> =>
  Object.fromEntries(Object.entries(record).map(([key, item]) => [key, item.value]));

/** Turns ids into indices and ranges into values; collects what does not resolve. */
export class Resolver {
  readonly problems: Problem[] = [];
  private readonly reading: Reading<ScenarioFile>;
  constructor(reading: Reading<ScenarioFile>) {
    this.reading = reading;
  }
  fault(path: readonly PropertyKey[], reason: string): -1 {
    this.problems.push(this.reading.problem(path, reason));
    return -1;
  }
  /** Index of an id in a list of ids, or a problem that names what there is. */
  index(ids: readonly string[], id: string, what: string, path: readonly PropertyKey[]): number {
    const at = ids.indexOf(id);
    return at >= 0 ? at : this.fault(path, `no ${what} "${id}"; there are ${ids.join(', ')}`);
  }
}

export interface Ids {
  readonly measures: string[];
  readonly zones: string[];
  readonly hosts: string[];
  readonly clauses: string[];
  readonly families: Family[];
  /** Of a disaster. */
  readonly entryPoints: string[];
  readonly districts: string[];
  /** Of an export restriction. */
  readonly commodities: string[];
  readonly users: string[];
  /** What the fields of an order may name. */
  readonly order: Readonly<Record<string, readonly string[]>>;
}
