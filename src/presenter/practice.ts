import { formatOrder, type Order, parseOrder, type Run } from '../engine/index.ts';
import type { Book, Practice } from '../scenario/index.ts';
import { measureViews } from './measures.ts';
import { measureChange } from './why.ts';
import { commanded, type Scene, sceneOf } from './scene.ts';
import { orderOffered } from './sentences/order.ts';
import { text } from './texts/text.ts';
import type { PracticeStep, PracticeView, Viewer } from './views.ts';

type Script = Practice & { readonly start: Order & { clause: string }; readonly place: PlaceOrder };
type PlaceOrder = Extract<Order, { type: 'agenda.place' }>;

/** The script with its orders read; the checker of scenarios has proven that they are orders of these kinds. */
const scriptOf = (practice: Practice): Script => ({
  ...practice,
  start: parseOrder(practice.lever) as Script['start'],
  place: parseOrder(practice.item) as PlaceOrder,
});

/** Which step comes next follows from the run alone: an order taken back is asked for again. */
function stepOf(run: Run, { lever, item, turns }: Practice): PracticeStep {
  if (run.history.length >= turns) return 'consequence';
  if (run.history.length > 0) return 'wait';
  const drafted = run.orders.map(formatOrder);
  if (!drafted.includes(lever)) return 'lever';
  return drafted.includes(item) ? 'commit' : 'item';
}

function taskOf(scene: Scene, { start, place }: Script, step: PracticeStep): string {
  if (step === 'consequence') return '';
  const { words } = scene;
  return text(`say.practice.${step}.task`, {
    entry: words.entry(start.clause),
    order: orderOffered(start, words, commanded(scene).length > 1),
    item: words.entry(place.clause),
    dialogue: words.entry(place.dialogue),
  });
}

function whereOf({ start, place }: Script, step: PracticeStep): PracticeView['where'] {
  if (step === 'lever') return { tab: 'levers', clause: start.clause };
  if (step === 'item') return { tab: 'dialogues', clause: place.dialogue };
  return null;
}

/** How the measure moved in the last turn, and the lines that came through the lever. */
function consequenceOf(scene: Scene, script: Script): PracticeView['consequence'] {
  const measure = measureViews(scene).find(({ id }) => id === script.measure);
  const why = measure?.why[0];
  if (!measure || !why) return null;
  const at = scene.run.index.measure.get(script.measure)!;
  const rules = scene.run.scenario.measures[at];
  const lines = why.lines.filter(({ clause }) => clause === script.start.clause);
  const total = Math.round(lines.reduce((sum, { value }) => sum + value, 0) / rules.quantum);
  const { change, after } = why;
  return {
    measure: measure.name,
    change: text('say.practice.change', { measure: measure.name, change, after }),
    lines: [
      text('say.practice.through', {
        amount: measureChange(scene, rules, total),
        entry: scene.words.entry(script.start.clause),
      }),
      // where it came from several places, the largest part as an example
      ...lines
        .slice(0, lines.length > 1 ? 1 : 0)
        .map(({ amount, text: because }) => text('say.practice.part', { amount, because })),
    ],
    end: script.texts.end,
  };
}

/** What the practice turn of a scenario says and asks now. */
export function practiceView(run: Run, book: Book, viewer: Viewer): PracticeView {
  const script = scriptOf(book.practice);
  const scene = sceneOf(run, book, viewer);
  const step = stepOf(run, script);
  const steps: PracticeStep[] = ['lever', 'item', 'commit', 'consequence'];
  if (script.turns > 1) steps.splice(3, 0, 'wait');
  return {
    step,
    place: text('say.practice.place', { n: steps.indexOf(step) + 1, of: steps.length }),
    title: text(`say.practice.${step}`),
    about: script.texts[step] ?? '',
    task: taskOf(scene, script, step),
    where: whereOf(script, step),
    consequence: step === 'consequence' ? consequenceOf(scene, script) : null,
  };
}
