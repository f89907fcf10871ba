/** What many runs of the same plan say: ranges, chances, and what one order changes. */
export const futures = {
  'say.futures.basis.chance':
    '{runs} futures of these orders and none after them. They differ by chance alone.',
  'say.futures.basis.all':
    '{runs} futures of these orders and none after them. They differ by chance, and by every uncertain number of the model.',
  'say.futures.waiting': 'The first futures are being played …',
  'say.futures.off':
    'Futures are off: the part of the program that plays them does not run here. The game goes on without them.',
  'say.futures.range': '{from}–{to}',
  'say.futures.range.spoken': '{from} to {to}',
  'say.futures.band': '{band} in {share}',
  'say.futures.measure':
    '{measure}: {range} in nine futures of ten, {middle} in the middle; held in {held}, strained in {strained}, {beyond} in {lost}.',
  'say.futures.change': '{measure} {range}, without it {without}: {lean}.',
  'say.futures.lean.better': 'better in {better}',
  'say.futures.lean.worse': 'worse in {worse}',
  'say.futures.lean.mixed': 'better in {better}, worse in {worse}',
  'say.futures.lean.same': 'no change',
  'say.futures.likeliest': 'Most often: {ending}, {share}. {means}',
  'say.futures.moves': '{measure} {range}, without it {without}',
  'say.futures.nothing': 'No measure changes in more than a few futures.',
  'say.futures.more':
    '{count, plural, one {One more measure changes.} other {# more measures change.}}',
  'say.futures.subject': 'With the order {order}:',

  'ui.futures': 'Futures',
  'ui.futures.measures': 'Where the measures may end',
  'ui.futures.endings': 'How it may end',
  'ui.futures.endings.mean': 'What they mean',
  'ui.futures.show': 'Show the futures',
  'ui.futures.hide': 'Hide the futures',
  'ui.futures.plan': 'nine in ten, half, the middle',
  'ui.futures.with': 'with the order',
  'ui.futures.without': 'without it',
  'ui.futures.uncertain': 'What differs',
  'ui.futures.uncertain.chance': 'Chance alone',
  'ui.futures.uncertain.all': 'Chance and assumptions',
  'ui.futures.each': '{runs} futures each',
  'ui.futures.ending': '{ending}: {share}. {means}',
  'ui.futures.ending.was': '({without} without it)',
  'ui.futures.ending.change': '{ending}: {share}, without it {without}. {means}',
} as const;
