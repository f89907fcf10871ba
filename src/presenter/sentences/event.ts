import {
  CHARTS,
  type Event,
  legAt,
  type Run,
  type Scenario,
  visibleEvents,
} from '../../engine/index.ts';
import { dayAt } from '../clock.ts';
import { askWords, governmentName, type Lexicon, reluctanceWords } from '../lexicon.ts';
import { duration, durations, number, percent, sentence } from '../numbers.ts';
import { text, type TextKey } from '../texts/text.ts';
import { orderOffered, orderTold } from './order.ts';
import { askedAgainIn, refusalWords } from './refusal.ts';
import { rejectionWords } from './rejection.ts';
import { stateWords } from './state.ts';

type Incident = Extract<Event, { type: 'incident' }>;
type Expected = Extract<Event, { type: 'incidents.expected' }>;
type Mission = Extract<Event, { type: 'mission.arrived' | 'mission.turned-back' }>;
type Zone = Scenario['zones'][number];

/** Whether the coastal state of a zone had not agreed, up to a turn, that partners act. */
function barred(zone: Zone | undefined, turn: number, run: Run): boolean {
  const host = zone && legAt(run, turn).scenario.hosts[zone.host];
  if (!host) return false;
  const answer = run.events.findLast(
    (other) => other.type === 'host.answered' && other.host === host.id && other.turn < turn,
  );
  return !(answer?.type === 'host.answered' && answer.state.startsWith('accepts'));
}

const zoneOf = ({ zone, turn }: Incident, run: Run): Zone | undefined =>
  legAt(run, turn).scenario.zones.find(({ id }) => id === zone);

/** What help of ours was to supply boats, or would have been if they had been stopped on the way. */
function missionCase(event: Mission, run: Run) {
  if (event.type === 'mission.arrived' && event.escorted) return 'arrived.escorted' as const;
  const { coercion, zones } = legAt(run, event.turn).scenario;
  const help =
    coercion && barred(zones[coercion.station], event.turn, run)
      ? ('barred' as const)
      : ('alone' as const);
  return event.type === 'mission.arrived'
    ? (`arrived.${help}` as const)
    : (`turned-back.${help}` as const);
}

/** How an incident went: who knew of it, who might act, who came in time. */
export function incidentCase(event: Incident, run: Run) {
  if (event.outcome === 'averted') {
    if (!event.seen) return 'averted.unseen' as const;
    return event.helper === 'host' ? ('averted.host' as const) : ('averted' as const);
  }
  if (!event.seen) return 'suffered.unseen' as const;
  if (!Number.isFinite(event.responseHours))
    return barred(zoneOf(event, run), event.turn, run)
      ? ('suffered.barred' as const)
      : ('suffered.seen' as const);
  return event.responseHours <= event.durationHours
    ? ('suffered.failed' as const)
    : ('suffered.late' as const);
}

function incidentTold(event: Incident, run: Run, words: Lexicon): string {
  const known = Number.isFinite(event.responseHours);
  const [lasted, response] = known
    ? durations(event.durationHours, event.responseHours)
    : [duration(event.durationHours), ''];
  const told = text(`say.event.incident.${incidentCase(event, run)}`, {
    day: dayAt(legAt(run, event.turn).scenario, event.turn, event.at),
    zone: words.zone(event.zone),
    response,
    duration: lasted,
    helper: event.helper ?? 'none',
  });
  return event.attributed ? `${told} ${text('say.event.incident.attributed')}` : told;
}

/** How many incidents there were, against how many the pressure makes on average. */
function expectedTold({ expected, turn }: Expected, run: Run): string {
  const n = incidentsKnown(run, turn);
  return text(n === 0 ? 'say.event.incidents.none' : 'say.event.incidents.expected', {
    n,
    expected: number(expected, 1),
    // none of a Poisson number, as the engine draws it
    share: percent(Math.exp(-expected)),
  });
}

/** Incidents of a turn that came to light. */
export const incidentsKnown = (run: Run, turn: number): number =>
  visibleEvents(run).filter((event) => event.type === 'incident' && event.turn === turn).length;

/** Whether a group came to those who were struck and nobody had told it what to carry. */
function cameEmpty(event: Extract<Event, { type: 'group.arrived' }>, run: Run): boolean {
  const { scenario, index } = legAt(run, event.turn);
  const { relief, groups, platforms } = scenario;
  if (!relief || !platforms[groups[index.group.get(event.group)!].platform].lift) return false;
  if (!relief.entryPoints.some(({ port }) => port === index.place.get(event.at))) return false;
  return !run.events.some(
    (other) =>
      other.type === 'order.taken' &&
      other.turn <= event.turn &&
      other.order.type === 'cargo.set' &&
      other.order.group === event.group,
  );
}

const isUp = (from: string, to: string): boolean => {
  const postures: readonly string[] = CHARTS.coercer;
  return postures.indexOf(to) > postures.indexOf(from);
};

/**
 * What happened, in one sentence or two.
 * @param leadsBoth whether it is told to those who lead both governments: what is for both they ordered as both
 */
export function eventTold(event: Event, run: Run, words: Lexicon, leadsBoth: boolean): string {
  return sentence(tell(event, run, words, leadsBoth));
}

function tell(event: Event, run: Run, words: Lexicon, leadsBoth: boolean): string {
  switch (event.type) {
    case 'inject.fired':
      return text('say.event.inject.fired', { title: words.inject(event.inject) });
    case 'crisis.began':
      return text('say.event.crisis.began', { title: words.scenario(event.scenario) });
    case 'order.taken':
      return text('say.event.order.taken', { order: orderTold(event.order, words, leadsBoth) });
    case 'order.lapsed':
      return text('say.event.order.lapsed', {
        order: orderOffered(event.order, words, leadsBoth),
        because: rejectionWords(event.because, words, ''),
      });
    case 'item.promoted':
      return text('say.event.item.promoted', {
        entry: words.entry(event.clause),
        dialogue: words.entry(event.dialogue),
      });
    case 'item.blocked':
      return text('say.event.item.blocked', {
        entry: words.entry(event.clause),
        dialogue: words.entry(event.dialogue),
      });
    case 'item.deferred':
      return text(event.ask ? 'say.event.item.deferred.asks' : 'say.event.item.deferred', {
        entry: words.entry(event.clause),
        dialogue: words.entry(event.dialogue),
        by: governmentName(event.by),
        because: reluctanceWords(event.because),
        ask: event.ask ? askWords(event.ask, words) : '',
      });
    case 'ask.granted':
      return text('say.event.ask.granted', {
        entry: words.entry(event.clause),
        by: governmentName(event.by),
        ask: askWords(event.ask, words),
      });
    case 'dialogue.sat':
      return text(`say.event.dialogue.sat.${event.outcome}`, {
        dialogue: words.entry(event.clause),
        items: event.items,
      });
    case 'lever.moved':
      return text(event.place ? 'say.event.lever.moved.at' : 'say.event.lever.moved', {
        entry: words.entry(event.clause),
        state: stateWords(words.family(event.clause), event.state),
        place: event.place ? words.place(event.place) : '',
      });
    case 'group.sailed':
      return text('say.event.group.sailed', {
        group: words.group(event.group),
        to: words.place(event.to),
        left: duration(event.hours),
      });
    case 'group.recalled':
      return text('say.event.group.recalled', { group: words.group(event.group) });
    case 'group.arrived': {
      const { groups } = legAt(run, event.turn).scenario;
      const empty = cameEmpty(event, run);
      return text(empty ? 'say.event.group.arrived.empty' : 'say.event.group.arrived', {
        group: words.group(event.group),
        at: words.place(event.at),
        count: groups.find(({ id }) => id === event.group)?.count ?? 1,
      });
    }
    case 'posture.changed': {
      const way = isUp(event.from, event.to) ? 'up' : 'down';
      return text(`say.event.posture.changed.${way}`, {
        rival: words.rival,
        from: stateWords('coercer', event.from),
        to: stateWords('coercer', event.to),
        zone: words.zone(event.zone),
      });
    }
    case 'focus.shifted':
      return text('say.event.focus.shifted', {
        rival: words.rival,
        from: words.zone(event.from),
        to: words.zone(event.to),
      });
    case 'incidents.expected':
      return expectedTold(event, run);
    case 'incident':
      return incidentTold(event, run, words);
    case 'accident':
      return text('say.event.accident', {
        day: dayAt(legAt(run, event.turn).scenario, event.turn, event.at),
        zone: words.zone(event.zone),
      });
    case 'evidence.used':
      return text(`say.event.evidence.used.${event.how}`, {
        zone: words.zone(event.zone),
        items: event.items,
      });
    case 'evidence.stale':
      return text('say.event.evidence.stale', { zone: words.zone(event.zone) });
    case 'mission.arrived':
    case 'mission.turned-back':
      return text(`say.event.mission.${missionCase(event, run)}`, { rival: words.rival });
    case 'outage.over':
      return text(`say.event.${event.type}`);
    case 'lever.ran':
      return text(
        `say.event.lever.ran.${words.family(event.clause) === 'position' ? 'position' : event.place ? 'at' : 'operation'}`,
        {
          entry: words.entry(event.clause),
          place: event.place ? words.place(event.place) : '',
          spell: duration(event.hours),
        },
      );
    case 'stage.done':
      return text('say.event.stage.done', {
        entry: words.entry(event.clause),
        stage: event.stage,
        of: event.of,
      });
    case 'shock':
      return text(event.times > 0 ? 'say.event.shock' : 'say.event.shock.none', {
        shock: words.shock(event.shock),
        times: event.times,
        lost: number(event.lost, 1),
        spared: number(event.spared, 1),
        saved: event.spared >= 0.05 ? 'yes' : 'no',
      });
    case 'plenary':
      return text(event.agreed ? 'say.event.plenary.agreed' : 'say.event.plenary', {
        entry: words.entry(event.clause),
      });
    case 'budget.voted':
      return text('say.event.budget.voted', {
        india: number(event.india, 0),
        japan: number(event.japan, 0),
      });
    case 'host.answered': {
      const answer = {
        host: words.host(event.host),
        state: text(`say.host.${event.state}` as TextKey),
      };
      if (event.state !== 'declines') return text('say.event.host.answered', answer);
      return text('say.event.host.declined', {
        ...answer,
        reason: refusalWords(run, event.host, event.turn),
        turn: words.turn(askedAgainIn(run, event.turn)),
      });
    }
    case 'warning.given':
      return text('say.event.warning.given', {
        rival: words.rival,
        zone: words.zone(event.zone),
      });
    case 'hazard.changed':
      return text('say.event.hazard.changed', { state: stateWords('hazard', event.state) });
    case 'landfall':
      return text('say.event.landfall', {
        strength: event.strength < 0.9 ? 'weak' : event.strength > 1.1 ? 'strong' : 'other',
      });
    case 'airfield.jammed':
      return text('say.event.airfield.jammed', {
        port: words.place(event.port),
        arrivals: number(event.arrivals),
        slots: number(event.slots),
      });
    case 'relief.landed':
      return text('say.event.relief.landed', {
        port: words.place(event.port),
        tonnes: number(event.tonnes),
      });
    case 'relief.doubled':
    case 'relief.stolen':
      return text(`say.event.${event.type}`, { tonnes: number(event.tonnes) });
    case 'district.bound':
      return text('say.event.district.bound', {
        district: words.district(event.district),
        bound: text(`say.bound.${event.by}`),
      });
    case 'restriction.changed':
      return text('say.event.restriction.changed', {
        rival: words.rival,
        from: stateWords('restrictor', event.from),
        to: stateWords('restrictor', event.to),
      });
    case 'restriction.foreseen':
      return text('say.event.restriction.foreseen', {
        rival: words.rival,
        state: stateWords('restrictor', event.state),
      });
    case 'deal.offered':
      return text('say.event.deal.offered', {
        rival: words.rival,
        government: governmentName(event.government),
      });
    case 'deal.closed':
      return text('say.event.deal.closed', {
        government: governmentName(event.government),
        state: event.state,
      });
    case 'pool.joined':
      return text('say.event.pool.joined', { share: percent(event.share) });
    case 'project.begun':
      return text('say.event.project.begun', { project: words.project(event.project) });
    case 'project.working':
      return text('say.event.project.working', {
        project: words.project(event.project),
        share: percent(event.share),
      });
    case 'makers.short':
      return text('say.event.makers.short', {
        maker: words.maker(event.user),
        share: percent(event.share),
        by: text(`say.short.${event.by}`),
      });
    case 'ended':
      return text('say.event.ended', { title: words.ending(event.ending) });
  }
}
