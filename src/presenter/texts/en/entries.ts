/** The ways to the library, from wherever an entry is named. */
export const entries = {
  'ui.entry.page': 'Full page',
  'ui.chart.show': 'Show the chart',
  'ui.chart.show.of': 'Show the chart: {name}',
} as const;
