/** A long game that runs into its crisis. */
export const crisis = {
  'say.crisis.title': 'A crisis: {title}',
  'say.crisis.intro':
    'The years of preparation are over. From turn {turn} you meet this crisis with what you built: agreements and their state, trust, practice, political capital and the goodwill of third countries stay; money that was not spent has lapsed; ships and crews are those of the crisis. The brief below is that of the scenario as it is played alone; here it lasts {turns, plural, one {# turn} other {# turns}} at most.',
  'say.crisis.within': '{game}: {title}',
  'say.crisis.built': '{entry}: {state}',
  'say.crisis.nothing': 'Nothing that was begun has become ready.',
  'ui.crisis.built': 'What is ready',
  'ui.crisis.go': 'Go to the table',
  'ui.brief.again': 'Read the brief',
} as const;
