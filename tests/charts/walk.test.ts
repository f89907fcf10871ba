import { describe, expect, it } from 'vitest';

import { rulebook } from '../../src/charts/index.ts';
import { type ChartId, CHARTS, type World, WORLD } from '../../src/engine/index.ts';
import { numbers } from '../support/runs.ts';
import {
  after,
  CHART_IDS,
  edgeTaken,
  EDGES,
  eventsOf,
  guardHolds,
  type Edge,
  type Memory,
} from './reading.ts';

const SAMPLES = 60;

/** Small whole numbers, so that limits are met exactly as often as they are missed. */
function sample(code: number, luck: () => number): [Memory, World] {
  const small = () => Math.floor(luck() * 5) - 1;
  const world = Object.fromEntries(WORLD.map((name) => [name, small()]));
  const calm = luck() < 0.5;
  return [{ code, hours: Math.max(0, small()), count: calm ? 0 : Math.max(0, small()) }, world];
}

function stepped(chart: ChartId, memory: Memory, event: string, world: World): Memory {
  const buffer = Float64Array.of(memory.code, memory.hours, memory.count);
  rulebook.step(chart, buffer, 0, event, world);
  return { code: buffer[0], hours: buffer[1], count: buffer[2] };
}

describe.each(CHART_IDS)('every transition of %s', (chart) => {
  const luck = numbers(7);
  const taken = new Set<Edge>();
  const refused = new Set<Edge>();
  const wrong: string[] = [];
  const edges = EDGES.filter((edge) => edge.chart === chart);

  CHARTS[chart].forEach((leaf, code) => {
    for (const event of eventsOf(chart)) {
      for (let i = 0; i < SAMPLES; i++) {
        const [memory, world] = sample(code, luck);
        const edge = edgeTaken(chart, memory, event, world);
        const expected = edge ? after(edge, memory, world) : memory;
        const found = stepped(chart, memory, event, world);
        if (edge) taken.add(edge);
        for (const other of edges)
          if (other.event === event && leaf.startsWith(other.at))
            if (!guardHolds(other, memory, world)) refused.add(other);
        if (JSON.stringify(found) !== JSON.stringify(expected))
          wrong.push(`${leaf} ${event} ${JSON.stringify({ memory, world, expected, found })}`);
      }
    }
  });
  const title = ({ at, event, rank }: Edge) => `${at} ${event} ${rank}`;

  it('goes where the config says, with the effects it names', () => {
    expect(wrong).toEqual([]);
  });

  it('was taken', () => {
    expect(edges.filter((edge) => !taken.has(edge)).map(title)).toEqual([]);
  });

  it('was refused, where it has a guard', () => {
    expect(edges.filter((edge) => edge.guard && !refused.has(edge)).map(title)).toEqual([]);
  });
});
