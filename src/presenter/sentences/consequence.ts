import { type Event, legAt, type Run, type Scenario } from '../../engine/index.ts';
import { governmentName, type Lexicon } from '../lexicon.ts';
import { duration, signed } from '../numbers.ts';
import { text } from '../texts/text.ts';

type Fired = Extract<Event, { type: 'inject.fired' }>;
type Consequence = Scenario['injects'][number]['consequences'][number];

/** What an event from outside did, where neither a measure nor a line of the report of its own shows it. */
function wordsOf(consequence: Consequence, event: Fired, run: Run, words: Lexicon): string {
  const { entries, zones } = legAt(run, event.turn).scenario;
  switch (consequence.does) {
    case 'capital':
    case 'budget':
      return text(`say.consequence.${consequence.does}`, {
        government: governmentName(consequence.government),
        amount: signed(consequence.amount),
      });
    case 'outage':
      return text('say.consequence.outage', { time: duration(consequence.hours) });
    case 'customs':
      return text('say.consequence.customs', { time: duration(consequence.hours) });
    case 'storm':
      return text('say.consequence.storm', {
        zone: words.zone(zones[consequence.zone].id),
        time: duration(consequence.hours),
      });
    case 'degrade': {
      const { clause } = entries[consequence.entry];
      const moved = run.events.some(
        (other) =>
          other.type === 'lever.moved' && other.clause === clause && other.turn === event.turn,
      );
      return moved ? '' : text('say.consequence.idle', { entry: words.entry(clause) });
    }
    default:
      return '';
  }
}

/** What stands under an event from outside: its text, and what it did. */
export function injectWords(told: string, event: Fired, run: Run, words: Lexicon): string {
  const inject = legAt(run, event.turn).scenario.injects.find(({ id }) => id === event.inject);
  const did = (inject?.consequences ?? []).map((one) => wordsOf(one, event, run, words));
  return [told, ...did].filter(Boolean).join(' ');
}
