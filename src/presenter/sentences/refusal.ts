import { legAt, type Run } from '../../engine/index.ts';
import { number } from '../numbers.ts';
import { text } from '../texts/text.ts';

/** The first turn in which a host state hears it again after it declined at the end of a turn. */
export function askedAgainIn(run: Run, declined: number): number {
  const { scenario } = legAt(run, declined);
  return declined + 1 + Math.ceil(scenario.parameters['host-patience'] / scenario.turnHours);
}

/** Why a host state said no, from what had happened until then. */
export function refusalWords(run: Run, host: string, turn: number): string {
  const { parameters, relief, hosts } = legAt(run, turn).scenario;
  const earlier = run.events.flatMap((event) =>
    event.type === 'host.answered' && event.host === host && event.turn < turn ? [event.state] : [],
  );
  if (earlier.at(-1)?.startsWith('accepts'))
    return text('say.debrief.host.withdrew', { points: number(parameters['host-withdraw']) });
  const struck = run.events.find(({ type }) => type === 'landfall');
  const early = relief && hosts[relief.host].id === host && (!struck || turn < struck.turn);
  if (early) return text('say.debrief.host.early');
  const key = relief ? 'say.debrief.host.relief' : 'say.debrief.host.comfort';
  return text(key, { points: number(parameters['host-quiet']) });
}
