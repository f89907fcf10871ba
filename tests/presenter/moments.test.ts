import { describe, expect, it } from 'vitest';

import { compiled } from '../../src/charts/index.ts';
import {
  type Government,
  GOVERNMENTS,
  hasEnded,
  proceed,
  type Role,
  type Run,
  startRun,
  submit,
  visibleEvents,
} from '../../src/engine/index.ts';
import { atHour } from '../../src/map/sailing.ts';
import { draftAs } from '../../src/players/index.ts';
import { LAYERS, type Layer, mapView, reportView, turnClock } from '../../src/presenter/index.ts';
import { toldIn } from '../../src/presenter/turn-order.ts';
import { readBook } from '../../src/scenario/files.ts';

const SCENARIOS = ['coercion-incident', 'disaster-response', 'export-restriction', 'long-game'];
const books = new Map(SCENARIOS.map((id) => [id, readBook(id)]));
const book = (id: string) => books.get(id)!;
const PLAYERS = ['random', 'reader'];

interface Seen {
  readonly role?: Role;
  /** After the orders and before the turn. */
  readonly before?: (run: Run) => void;
  readonly after: (run: Run) => void;
}

/** Every turn of a game, before it is resolved and while its report is read. */
function eachTurn(id: string, player: string, { role = 'both', before, after }: Seen): void {
  const run = startRun({ scenario: book(id).rules, rulebook: compiled, seed: '11', role });
  while (!hasEnded(run) && run.history.length < 16) {
    for (const by of GOVERNMENTS) draftAs(run, by, player);
    before?.(run);
    for (const by of GOVERNMENTS) submit(run, by);
    after(run);
    proceed(run);
  }
  expect(run.history.length).toBeGreaterThan(5);
}

const both = { role: 'both', names: 'neutral' } as const;
const mapOf = (run: Run, id: string, told: readonly Layer[] | null) =>
  mapView(run, book(id), {
    ...both,
    theme: 'dark',
    symbols: 'plain',
    reducedMotion: false,
    selected: null,
    freshTurn: run.history.length,
    told,
  });

describe.each(SCENARIOS.flatMap((id) => PLAYERS.map((player) => [id, player] as const)))(
  'a turn of %s by %s',
  (id, player) => {
    it('tells every visible event once, in order, and no other', () => {
      eachTurn(id, player, {
        after(run) {
          const turn = run.history.length;
          const { sequence, lines } = reportView(run, book(id), both);
          const told = sequence.moments.flatMap((moment) => moment.lines);
          expect(told).toEqual(lines);
          expect(sequence.moments.every((moment) => moment.lines.length > 0)).toBe(true);
          const events = visibleEvents(run).filter((event) => toldIn(event) === turn);
          const own = told.map((line) => line.id).filter((line) => /^\d+\.\d+$/.test(line));
          expect(own.toSorted()).toEqual(events.map((_, i) => `${turn}.${i}`).toSorted());
          // what has no event of its own is a private mandate, what the other side keeps to, or what an open stock gave
          const kept = told.filter((line) => line.id === `${turn}.restrictor`);
          const isNews = events.some(({ type }) => type === 'restriction.changed');
          expect(kept).toHaveLength(run.scenario.supply && !isNews ? 1 : 0);
          for (const line of told) {
            if (own.includes(line.id) || kept.includes(line)) continue;
            if (line.id.startsWith(`${turn}.stock.`)) {
              expect(line.more).toMatch(/In this turn it gave/);
              continue;
            }
            const measure = run.scenario.measures.find((one) => one.id === line.moved[0].id)!;
            expect(measure.mandate).not.toBeNull();
          }
          const hours = sequence.moments.map(({ hour }) => hour);
          expect(hours).toEqual(hours.toSorted((a, b) => a - b));
          events.forEach((event, i) => {
            if (event.type !== 'incident' && event.type !== 'accident') return;
            const moment = sequence.moments.find((one) =>
              one.lines.some((line) => line.id === `${turn}.${i}`),
            )!;
            expect(moment.hour).toBe(event.at);
            expect(moment.places).toContain(event.zone);
          });
        },
      });
    });

    it('shows each layer from one moment on, and plays in a few seconds', () => {
      eachTurn(id, player, {
        after(run) {
          const { sequence } = reportView(run, book(id), both);
          const { moments, chapters, hours } = sequence;
          if (moments.length === 0) return;
          const layers = moments.flatMap((moment) => moment.layers);
          expect(layers.toSorted()).toEqual([...LAYERS].toSorted());
          expect(chapters.flatMap(({ first, last }) => [first, last])).toEqual(
            chapters.flatMap(({ first, last }) => [first, last]).toSorted((a, b) => a - b),
          );
          expect(chapters[0].first).toBe(0);
          expect(chapters.at(-1)!.last).toBe(moments.length - 1);
          const clock = turnClock(sequence);
          expect(clock.total).toBeLessThan(16);
          clock.starts.forEach((start, i) => {
            expect(clock.at(start)).toEqual({ index: i, hour: moments[i].hour });
          });
          expect(clock.at(clock.total)).toEqual({ index: moments.length - 1, hour: hours });
        },
      });
    });

    it('has true headings: the day, or what the lines under it are about', () => {
      eachTurn(id, player, {
        after(run) {
          const { moments, chapters, stretches } = reportView(run, book(id), both).sequence;
          const titles = chapters.map(({ title }) => title);
          expect(titles.join()).not.toMatch(/start|end of/);
          expect(new Set(chapters.map((chapter) => chapter.id)).size).toBe(chapters.length);
          for (const { id: of, title, first, last } of chapters) {
            const [, group] = of.split('.');
            // a day
            if (group === undefined) continue;
            const under = moments.slice(first, last + 1);
            expect(under.every(({ when }) => when === title)).toBe(true);
            const groups = under.flatMap(({ lines }) => lines.map((line) => line.group));
            expect(new Set(groups)).toEqual(new Set([group]));
          }
          for (const spans of [chapters, stretches])
            expect(spans.reduce((sum, { first, last }) => sum + last - first + 1, 0)).toBe(
              moments.length,
            );
        },
      });
    });

    it('sails groups from where they were to where they are', () => {
      let was: ReturnType<typeof mapOf> | null = null;
      eachTurn(id, player, {
        before: (run) => (was = mapOf(run, id, null)),
        after(run) {
          const now = mapOf(run, id, null);
          const playing = mapOf(run, id, []);
          const { turnHours } = run.scenario;
          playing.groups.forEach((group, g) => {
            const end = atHour(group, turnHours);
            const start = atHour(group, 0);
            const after = now.groups[g];
            const turned = after.at === undefined && after.progress === 0;
            // one that still makes good its way back stands at the start of the new one when it rests
            if (turned) expect(end.from ?? end.at).toBe(after.from);
            else if (after.at === undefined) {
              expect([end.from ?? end.at, end.progress]).toEqual([
                after.from,
                expect.closeTo(after.progress, 6),
              ]);
            } else expect(end.at).toBe(after.at);
            const before = was!.groups[g];
            if (before.at !== undefined) expect(start.at).toBe(before.at);
            else if (before.progress > 0) expect(start.progress).toBeCloseTo(before.progress, 6);
          });
          // until it is told, posture is drawn as it was
          expect(playing.zones.map(({ pressure }) => pressure)).toEqual(
            was!.zones.map(({ pressure }) => pressure),
          );
          expect(playing.districts).toEqual(was!.districts);
          expect(playing.flows).toEqual(was!.flows);
        },
      });
    });
  },
);

describe.each(GOVERNMENTS)('for %s', (role: Government) => {
  it('no line names a mandate of the other', () => {
    const other = role === 'india' ? 'japan' : 'india';
    eachTurn('coercion-incident', 'random', {
      role,
      after(run) {
        const { sequence } = reportView(run, book('coercion-incident'), {
          role,
          names: 'neutral',
        });
        const secret = run.scenario.measures
          .filter(({ mandate }) => mandate === other)
          .map(({ id }) => id);
        expect(secret.length).toBeGreaterThan(0);
        if (hasEnded(run)) return;
        const moved = sequence.moments.flatMap(({ lines }) => lines.flatMap((line) => line.moved));
        for (const { id } of moved) expect(secret).not.toContain(id);
      },
    });
  });

  it('what nobody knows of is neither told nor drawn', () => {
    let hidden = 0;
    eachTurn('coercion-incident', 'everything', {
      role,
      after(run) {
        if (hasEnded(run)) return;
        const turn = run.history.length;
        const viewer = { role, names: 'neutral' } as const;
        const told = () => ({
          sequence: reportView(run, book('coercion-incident'), viewer).sequence,
          incidents: mapOf(run, 'coercion-incident', []).incidents,
        });
        const before = told();
        // as if something had happened that nobody saw
        run.events.push({
          type: 'incident',
          zone: run.scenario.zones[0].id,
          at: 5,
          outcome: 'averted',
          seen: false,
          attributed: false,
          responseHours: 4,
          helper: 'ours',
          durationHours: 9,
          turn,
          seenBy: 'nobody',
        });
        hidden += 1;
        expect(told()).toEqual(before);
        run.events.pop();
      },
    });
    expect(hidden).toBeGreaterThan(5);
  });
});
