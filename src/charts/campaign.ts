import { rules, start } from './rules.ts';

// the count remembers a pause, so that resuming goes on where the pause began
const pausing = {
  pause: { guard: 'running', actions: 'countUp' },
  resume: { guard: 'paused', actions: 'countNone' },
} as const;
// an order leaves the state as it is; the target says so, and lets the chart be asked
const ordering = <T extends string>(here: T) => ({ guard: 'running', target: here }) as const;

/** The flow of a game: brief, planning by both governments, resolution, report, debrief. */
export const campaign = rules.createMachine({
  id: 'campaign',
  context: start,
  initial: 'briefing',
  states: {
    briefing: { on: { begin: { target: 'planning' } } },
    planning: {
      initial: 'drafting',
      on: pausing,
      states: {
        drafting: {
          on: {
            'order.india': ordering('drafting'),
            'order.japan': ordering('drafting'),
            'submit.india': { guard: 'running', target: 'awaitingJapan' },
            'submit.japan': { guard: 'running', target: 'awaitingIndia' },
          },
        },
        awaitingJapan: {
          on: {
            'order.japan': ordering('awaitingJapan'),
            'submit.japan': { guard: 'running', target: '#campaign.resolving' },
          },
        },
        awaitingIndia: {
          on: {
            'order.india': ordering('awaitingIndia'),
            'submit.india': { guard: 'running', target: '#campaign.resolving' },
          },
        },
      },
    },
    resolving: { on: { resolved: { target: 'reported' } } },
    reported: {
      on: {
        ...pausing,
        next: [
          // where nothing follows, nothing happens: a paused game does not go on
          { guard: 'paused' },
          { guard: { type: 'given', params: { what: 'ended' } }, target: 'debrief' },
          { target: 'planning' },
        ],
      },
    },
    debrief: { type: 'final' },
  },
});
