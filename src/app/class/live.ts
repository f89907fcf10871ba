import { MOST_CHARACTERS, type Scenario } from '../../engine/index.ts';
import type { ClassAnswer, ClassFound, ClassMessage } from '../../futures/index.ts';
import type { ClassFile } from '../../presenter/review/index.ts';
import { startThread, type Thread } from '../futures/thread.ts';

/** What the class page knows; a new object with every change. */
export interface ClassState {
  readonly files: readonly ClassFile[];
  readonly found: ClassFound | null;
  /** Whether a worker reads and plays, or the page reads in slices and plays nothing. */
  readonly worker: boolean;
  /** Whether these are the files of the sample class. */
  readonly sample: boolean;
}

/** A question about some of the runs. */
export type ClassQuestion = Pick<ClassMessage & { type: 'class.ask' }, 'keys' | 'runs' | 'orders'>;

export interface LiveClass {
  get(): ClassState;
  subscribe(listener: () => void): () => void;
  add(files: readonly File[]): void;
  sample(
    scenario: string,
    seed: string,
    nameOf: (plans: readonly [string, string]) => string,
  ): void;
  ask(question: ClassQuestion): void;
  clear(): void;
}

/** A character takes up to four bytes: what is larger is not even read. */
const MOST_BYTES = 4 * MOST_CHARACTERS;

/** Milliseconds between two looks at what has come: a page that is drawn for each of 200 files does nothing else. */
const PACE = 100;

const EMPTY: ClassState = { files: [], found: null, worker: true, sample: false };

type Hear = (message: ClassMessage) => void;

/** Where no worker is, the page reads by itself, one file at a time. */
async function onThePage(answer: (answer: ClassAnswer) => void): Promise<Hear> {
  const [{ openClassroom }, { rulebook }] = await Promise.all([
    import('../../futures/index.ts'),
    import('../../charts/index.ts'),
  ]);
  const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));
  return openClassroom({ rulebook, answer, breathe, now: () => performance.now() });
}

/** The work of a class page: files come in, sheets come out. */
export function liveClass(rules: Readonly<Record<string, Scenario>>): LiveClass {
  const listeners = new Set<() => void>();
  const texts = new Map<number, string>();
  const waiting: ClassMessage[] = [];
  let state = EMPTY;
  let next = 1;
  let asked = 0;
  let due: ReturnType<typeof setTimeout> | undefined;
  let thread: Thread<ClassMessage> | null = null;
  let page: Hear | null = null;
  let nameOfSample = (plans: readonly [string, string]): string => plans.join(' ');

  function tell(): void {
    clearTimeout(due);
    due = undefined;
    state = { ...state };
    listeners.forEach((listener) => listener());
  }
  function show(change: Partial<ClassState>, soon = false): void {
    state = { ...state, ...change };
    if (soon) due ??= setTimeout(tell, PACE);
    else tell();
  }
  const setSheet = (key: number, sheet: ClassFile['sheet']): void => {
    texts.delete(key);
    const files = state.files.map((file) => (file.key === key ? { ...file, sheet } : file));
    show(
      { files },
      files.some((file) => file.sheet === null),
    );
  };

  function hear(answer: ClassAnswer): void {
    if (answer.type === 'class.sheet') setSheet(answer.key, answer.sheet);
    if (answer.type === 'class.found' && answer.id === asked) show({ found: answer });
    if (answer.type === 'class.sampled')
      take(nameOfSample(answer.file.plans), answer.file.text, true);
  }

  /** One message after another, with time between for whoever uses the page. */
  async function readHere(): Promise<void> {
    page ??= await onThePage(hear);
    page({ type: 'class.rules', rules });
    for (let message = waiting.shift(); message; message = waiting.shift()) {
      page(message);
      await new Promise((resolve) => setTimeout(resolve));
    }
    page = null;
  }
  function say(message: ClassMessage): void {
    if (state.worker) return thread?.say(message);
    if (message.type === 'class.ask') return;
    waiting.push(message);
    if (waiting.length === 1 && page === null) void readHere();
  }
  function withoutWorker(): void {
    show({ worker: false });
    for (const [key, text] of texts) say({ type: 'class.file', key, text });
  }
  thread = startThread<ClassMessage, ClassAnswer>(hear, withoutWorker);
  thread.say({ type: 'class.rules', rules });

  function take(name: string, text: string, soon = false): void {
    const key = next++;
    show({ files: [...state.files, { key, name, sheet: null }] }, soon);
    texts.set(key, text);
    say({ type: 'class.file', key, text });
  }

  async function read(file: File, key: number): Promise<void> {
    if (file.size > MOST_BYTES) {
      const damage = { code: 'too-large', size: file.size, most: MOST_CHARACTERS } as const;
      return setSheet(key, { fault: { damage } });
    }
    try {
      const text = await file.text();
      // what was cleared meanwhile is of no more use
      if (!state.files.some((known) => known.key === key)) return undefined;
      texts.set(key, text);
      return say({ type: 'class.file', key, text });
    } catch {
      return setSheet(key, 'unreadable');
    }
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add(files) {
      const news = files.map((file) => ({ file, key: next++ }));
      const shown = news.map(({ file, key }) => ({ key, name: file.name, sheet: null }));
      // scripts and people are not mixed
      const before = state.sample ? [] : state.files;
      show({ files: [...before, ...shown], found: null, sample: false });
      for (const { file, key } of news) void read(file, key);
    },
    sample(scenario, seed, nameOf) {
      nameOfSample = nameOf;
      show({ ...EMPTY, worker: state.worker, sample: true });
      say({ type: 'class.sample', scenario, seed });
    },
    ask(question) {
      asked += 1;
      show({ found: null });
      say({ type: 'class.ask', id: asked, ...question });
    },
    clear() {
      asked += 1;
      texts.clear();
      show({ ...EMPTY, worker: state.worker });
    },
  };
}
