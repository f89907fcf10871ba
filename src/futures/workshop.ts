import { glimpsedRun, type Rulebook, type Run, type Scenario } from '../engine/index.ts';
import type { Assumptions } from './assumptions.ts';
import { paired } from './compare.ts';
import { type Future, futuresOf, summed } from './forecast.ts';
import type { Answer, Found, Message, Plan, Point, Question } from './protocol.ts';

/** The numbers of futures after which an answer is given; the last is as many as were asked for. */
const STEPS = [100, 300] as const;

/** A slow machine gives a rough answer first: from this many futures on, after this many milliseconds. */
const ROUGH = { futures: 25, after: 60 } as const;

/** Milliseconds of work between two looks at what has been said meanwhile. */
const SLICE = 10;

/** Plans whose futures are kept: what was looked at a moment ago is there at once. */
const KEPT = 8;

/** The counts still to be answered with: at once the best that is there already, then better ones. */
function stepsTo(runs: number, done: number): number[] {
  const steps = [ROUGH.futures, ...STEPS, runs].filter(
    (step, i, all) => step < runs || i === all.length - 1,
  );
  const there = steps.filter((step) => step <= done).slice(-1);
  return [...there, ...steps.filter((step) => step > done)];
}

/** What a workshop needs of the thread it is in. */
export interface Host {
  readonly rulebook: Rulebook;
  answer(answer: Answer): void;
  /** Lets what has been said meanwhile be heard. */
  breathe(): Promise<void>;
  /** Milliseconds, from whenever. */
  now(): number;
}

/** A plan and its futures so far. */
interface Job {
  readonly run: Run;
  readonly source: Iterator<Future, never>;
  readonly futures: Future[];
}

/** Answers questions about futures, one at a time: better and better, until another is asked. */
export function openWorkshop(host: Host): (message: Message) => void {
  const scenarios = new Map<number, Scenario>();
  const supposed = new Map<number, Assumptions>();
  let jobs = new Map<string, Job>();
  let point = 0;
  /** The question that is worked on; 0 for none. */
  let asked = 0;

  function sent<T>(from: ReadonlyMap<number, T>, number: number): T {
    const found = from.get(number);
    if (!found) throw new Error(`number ${number} was never sent`);
    return found;
  }

  /** The job of a plan, begun or taken up again; the least recently asked for is dropped. */
  function jobOf({ key, glimpse }: Plan, at: Point): Job {
    const known = jobs.get(key);
    const played = { opening: sent(scenarios, at.opening), scenario: sent(scenarios, at.scenario) };
    const assumptions = at.assumptions === 0 ? null : sent(supposed, at.assumptions);
    const run = known?.run ?? glimpsedRun(glimpse, played, host.rulebook);
    const job = known ?? {
      run,
      source: futuresOf(run, glimpse.viewer, host.rulebook, assumptions),
      futures: [],
    };
    jobs.delete(key);
    jobs.set(key, job);
    if (jobs.size > KEPT) jobs.delete(jobs.keys().next().value!);
    return job;
  }

  function found(
    { id, runs, point: at }: Question,
    plan: Job,
    other: Job | null,
    count: number,
  ): Found {
    const uncertain = at.assumptions === 0 ? 'chance' : 'all';
    const [mine, theirs] = [plan, other].map((job) => job?.futures.slice(0, count));
    return {
      type: 'found',
      id,
      plan: summed(plan.run, mine!, uncertain),
      other: other && summed(other.run, theirs!, uncertain),
      paired: other && paired(plan.run, mine!, theirs!),
      complete: count >= runs,
    };
  }

  async function work(question: Question): Promise<void> {
    const began = host.now();
    // several questions at once: only the last is worth a look
    await host.breathe();
    if (asked !== question.id) return;
    if (point !== question.point.number) jobs = new Map();
    point = question.point.number;
    const plan = jobOf(question.plan, question.point);
    const other = question.other && jobOf(question.other, question.point);
    const todo = other ? [plan, other] : [plan];
    const done = Math.min(...todo.map(({ futures }) => futures.length));
    let told = false;
    let since = host.now();
    for (const step of stepsTo(question.runs, done)) {
      for (const job of todo) {
        while (job.futures.length < step) {
          job.futures.push(job.source.next().value);
          if (host.now() - since < SLICE) continue;
          await host.breathe();
          if (asked !== question.id) return;
          since = host.now();
        }
      }
      const rough = step === ROUGH.futures && step < question.runs;
      if (rough && (told || host.now() - began < ROUGH.after)) continue;
      host.answer(found(question, plan, other, step));
      told = true;
      await host.breathe();
      if (asked !== question.id) return;
      since = host.now();
    }
  }

  return (message) => {
    if (message.type === 'scenario') scenarios.set(message.number, message.scenario);
    if (message.type === 'assumptions') supposed.set(message.number, message.assumptions);
    if (message.type === 'rest') asked = 0;
    if (message.type !== 'question') return;
    asked = message.id;
    work(message).catch((error: unknown) => host.answer({ type: 'failed', reason: String(error) }));
  };
}
