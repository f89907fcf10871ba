import { type Event, hostAccepts, legAt } from '../engine/index.ts';
import { number, short } from './numbers.ts';
import { playedTurn, type Scene } from './scene.ts';
import { text } from './texts/text.ts';

/** Which coastal state an event is about, and what it added to its comfort. */
function aboutOf({ run }: Scene, event: Event): { host: number; added: number } | null {
  const { zones, parameters, hosts } = legAt(run, event.turn).scenario;
  if (event.type === 'host.answered')
    return { host: hosts.findIndex(({ id }) => id === event.host), added: 0 };
  if (event.type !== 'evidence.used' || event.how !== 'share') return null;
  const host = zones.find(({ id }) => id === event.zone)!.host;
  return host < 0 ? null : { host, added: parameters['comfort-evidence'] };
}

/** How much at ease a coastal state is with help, against what it tends to say yes from; of older turns it is not kept. */
export function comfortTold(scene: Scene, event: Event): string | undefined {
  const { run, seen, words } = scene;
  const about = aboutOf(scene, event);
  const isNow = playedTurn(seen) === event.turn && legAt(run, event.turn).scenario === run.scenario;
  if (!about || run.scenario.relief || !isNow) return undefined;
  const { parameters, hosts } = run.scenario;
  return text('say.report.comfort', {
    added: short(about.added),
    host: words.host(hosts[about.host].id),
    comfort: number(seen.comfort[about.host]),
    quiet: number(parameters['host-quiet']),
    public: number(parameters['host-public']),
    accepts: String(hostAccepts(seen, about.host)),
  });
}
