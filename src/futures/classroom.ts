import type { Rulebook, Scenario } from '../engine/index.ts';
import { type ChoiceEffect, effectOfChoice } from './class-choices.ts';
import { lucksFor, scoresOfClass } from './class-luck.ts';
import { type ClassSheet, readSheet } from './class-run.ts';
import { type SampleFile, sampleFile, samplePlans } from './class-sample.ts';
import type { Played } from './outcome.ts';
import { inSlices, type Slicer } from './slices.ts';

/*
 * The work of the class page, beside the page: files are checked one after another, and then held against
 * luck and against one another. A file is known by its key.
 */

export type ClassMessage =
  | { readonly type: 'class.rules'; readonly rules: Readonly<Record<string, Scenario>> }
  | { readonly type: 'class.file'; readonly key: number; readonly text: string }
  /** Scores of these runs under other lucks, and what each order did in the run beside it. */
  | {
      readonly type: 'class.ask';
      readonly id: number;
      readonly keys: readonly number[];
      readonly runs: number;
      readonly orders: readonly { readonly key: number; readonly order: string }[];
    }
  | { readonly type: 'class.sample'; readonly scenario: string; readonly seed: string };

export interface ClassFound {
  readonly type: 'class.found';
  readonly id: number;
  /** By run, in the order in which they were asked for; luck by luck. */
  readonly scores: readonly (readonly number[])[];
  readonly effects: readonly ChoiceEffect[];
  readonly done: number;
  readonly of: number;
  readonly complete: boolean;
}

export type ClassAnswer =
  | { readonly type: 'class.sheet'; readonly key: number; readonly sheet: ClassSheet }
  | ClassFound
  | { readonly type: 'class.sampled'; readonly file: SampleFile; readonly last: boolean }
  | { readonly type: 'failed'; readonly reason: string };

export interface ClassHost extends Slicer {
  readonly rulebook: Rulebook;
  answer(answer: ClassAnswer): void;
}

/** Works for a class page: files before questions, and of questions the last. */
export function openClassroom(host: ClassHost): (message: ClassMessage) => void {
  const { rulebook } = host;
  const played = new Map<number, Played>();
  let rules: Readonly<Record<string, Scenario>> = {};
  let asked = 0;

  function read(key: number, text: string): void {
    const found = readSheet(text, rules, rulebook);
    if (found.played) played.set(key, found.played);
    host.answer({ type: 'class.sheet', key, sheet: found.sheet });
  }

  async function work({ id, keys, runs, orders }: ClassMessage & { type: 'class.ask' }) {
    const groups = keys.map((key) => played.get(key)!);
    const scores = groups.map((): number[] => []);
    const effects: ChoiceEffect[] = [];
    const lucks = groups.length === 0 ? 0 : lucksFor(groups.length, runs);
    function* steps(): Generator<void, void> {
      for (const { key, order } of orders) {
        effects.push(effectOfChoice(played.get(key)!, rulebook, order));
        yield;
      }
      yield* scoresOfClass(groups, rulebook, lucks, scores);
    }
    await inSlices(
      host,
      steps(),
      () => asked === id,
      (complete) =>
        host.answer({
          type: 'class.found',
          id,
          scores,
          effects,
          done: effects.length + scores.reduce((sum, row) => sum + row.length, 0),
          of: orders.length + groups.length * lucks,
          complete,
        }),
    );
  }

  async function sample(scenario: Scenario, seed: string): Promise<void> {
    const plans = samplePlans(scenario);
    for (const [i, pair] of plans.entries()) {
      await host.breathe();
      const file = sampleFile(scenario, rulebook, seed, pair);
      host.answer({ type: 'class.sampled', file, last: i === plans.length - 1 });
    }
  }

  const fail = (error: unknown): void => host.answer({ type: 'failed', reason: String(error) });

  return (message) => {
    switch (message.type) {
      case 'class.rules':
        rules = message.rules;
        break;
      case 'class.file':
        read(message.key, message.text);
        break;
      case 'class.sample':
        sample(rules[message.scenario], message.seed).catch(fail);
        break;
      case 'class.ask':
        asked = message.id;
        work(message).catch(fail);
        break;
      default:
    }
  };
}
