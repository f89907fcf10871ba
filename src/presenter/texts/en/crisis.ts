/** A long game that runs into its crisis. */
export const crisis = {
  'say.crisis.title': 'A crisis: {title}',
  'say.crisis.intro':
    'The years of preparation are over. You meet this crisis with what you built: agreements and their state, trust, practice, political capital and the goodwill of third countries stay. Money that was not spent has lapsed. Ships and crews are those of the crisis.',
  'say.crisis.time':
    'You play it from turn {first} to turn {last}: {n, plural, one {one {unit, select, month {month} other {day}}} other {# {unit, select, month {months} other {days}}}}. Its brief was written for a game of its own, which may last longer.',
  'say.crisis.built': '{state}: {entries}',
  'say.crisis.nothing': 'Nothing that was begun has become ready.',
  'say.crisis.eve':
    'The quiet years end here. Map, means and clock are now those of the crisis; its brief opens with the next turn.',
  'say.crisis.within': '{game}: {title}',
  'say.debrief.quiet': 'Where the quiet years ended, in turn {turn}',
  'ui.crisis.built': 'What you have built',
  'ui.crisis.go': 'Go to the table',
  'ui.brief.again': 'Read the brief',
} as const;
