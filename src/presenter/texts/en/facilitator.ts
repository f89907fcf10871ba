/** What whoever leads a game may have come from outside. */
export const facilitator = {
  'say.act.fired': 'Came in turn {turn}.',
  'say.act.put': 'Comes in this turn, when it is committed.',
  'say.act.comes.turn': 'Comes by itself in turn {turn}.',
  'say.act.comes.when': 'Comes by itself when its conditions hold.',
  'say.act.comes.chance': 'May come by chance in any turn.',
  'say.act.comes.never': 'Comes only when a facilitator has it come.',
  'say.act.done': '{title}: comes in this turn.',
  'say.act.undone': '{title}: taken back.',
  'ui.facilitate': 'Events from outside',
  'ui.facilitate.menu': 'Lead the game: events',
  'ui.facilitate.about':
    'For whoever leads the game: what can come from outside, which players do not know. What you have come is written into the run file as your act.',
  'ui.facilitate.put': 'Have it come in this turn',
  'ui.facilitate.put.of': 'Have it come in this turn: {title}',
  'ui.facilitate.take': 'Take it back',
  'ui.facilitate.take.of': 'Take it back: {title}',
} as const;
