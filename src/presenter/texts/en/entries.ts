/** The ways to the library, from wherever an entry is named. */
export const entries = {
  'ui.entry.page': 'Full page',
  'ui.chart.show': 'Show the chart',
  'ui.chart.show.of': 'Show the chart: {name}',
  'ui.library': 'Library',
  'ui.library.about':
    'All 42 entries of the Declaration, the dialogues, what presses, the charts and equations that run, every number with its source.',
  'ui.library.open': 'Open the library',
} as const;
