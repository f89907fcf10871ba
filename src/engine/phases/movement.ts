import { meanOnStation, setCourse } from '../models/presence.ts';
import { placeAt } from '../scenario.ts';
import { pay } from '../purses.ts';
import { governmentAt, type Run, tell } from '../run.ts';

/** Without money there is no fuel: groups that are out turn for home. */
function recall(run: Run): void {
  const { state, scenario } = run;
  scenario.groups.forEach((group, i) => {
    if (state.budget[governmentAt(group.government)] > 0 || state.groupTo[i] === group.home) return;
    setCourse(run, state, i, group.home);
    tell(run, { type: 'group.recalled', group: group.id });
  });
}

/** 6a. Groups sail and keep station; days away from port cost money. */
export function movement(run: Run): void {
  recall(run);
  const { state, scenario } = run;
  const ports = scenario.ports.length;
  // first everyone moves, so that a tanker that arrives this turn already serves
  scenario.groups.forEach((group, i) => {
    const underway = Math.min(state.groupHours[i], scenario.turnHours);
    const to = state.groupTo[i];
    const from = state.groupAt[i];
    if (underway > 0) {
      if (state.groupHours[i] > scenario.turnHours) {
        state.groupHours[i] -= scenario.turnHours;
        tell(run, {
          type: 'group.sailed',
          group: group.id,
          from: placeAt(scenario, from).id,
          to: placeAt(scenario, to).id,
          hours: state.groupHours[i],
        });
      } else {
        state.groupHours[i] = 0;
        state.groupAt[i] = to;
        tell(run, {
          type: 'group.arrived',
          group: group.id,
          from: placeAt(scenario, from).id,
          at: placeAt(scenario, to).id,
          after: underway,
        });
      }
    }
    const away = to >= ports || state.groupAt[i] >= ports || underway > 0;
    if (away)
      pay(run, state, 'budget', group.government, (group.cost * scenario.turnHours) / 24, {
        cause: 'group',
        group: i,
      });
    // for now the share of the turn in which it is there
    state.onStation[i] =
      state.groupHours[i] > 0 ? 0 : (scenario.turnHours - underway) / scenario.turnHours;
  });
  for (let i = 0; i < scenario.groups.length; i++) {
    const zone = state.groupTo[i] - ports;
    if (zone < 0) {
      state.onStation[i] = 0;
      continue;
    }
    const calm = Math.max(0, 1 - state.storm[zone] / scenario.turnHours);
    state.onStation[i] = meanOnStation(run, state, i, zone) * state.onStation[i] * calm;
  }
}
