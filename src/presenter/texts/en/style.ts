/** What the style guide says: a page of the library. */
export const style = {
  'ui.library.style': 'Style guide',
  'ui.library.about.style':
    'Colours, type, marks, icons, and every unit in both sets of symbols, shown by what draws them in a game.',
  'ui.style.lead':
    'This page is drawn by the program’s own parts and holds no copy of anything: what it shows is what the other pages use now.',
  'ui.style.governments': 'Governments and their units',
  'ui.style.governments.about':
    'A government is told by shape and by colour: a disc for India, a square for Japan, a diamond for everybody else. Units come as silhouettes, or by APP-6, where both governments are friends in one frame and the country code says which.',
  'ui.style.function': 'Function',
  'ui.style.code': 'Code (friend)',
  'ui.style.marks': 'Bands, patterns and the map',
  'ui.style.marks.about':
    'Nothing is told by colour alone: what a colour means, a shape, a pattern, a number or a word says as well. Legends are those of a game.',
  'ui.style.bands':
    'A measure is held, strained or lost: a full, a half and a crossed ring. What began beyond its limits and has not reached them has an empty one.',
  'ui.style.patterns': 'Endings of a forecast: six patterns in three tints.',
  'ui.style.legend.pressure': 'Legend of a coercion incident',
  'ui.style.legend.relief': 'Legend of a disaster',
  'ui.style.legend.supply': 'Legend of an export restriction',
  'ui.style.material': 'Material {n}',
  'ui.style.colours': 'Colours',
  'ui.style.colours.about':
    'Values of the appearance that is chosen now, with the contrast to the page; for colours of the map, to its land. Text has at least 4.5 to 1, in high contrast 7 to 1; tests measure all of it, also as colour-blind eyes see it.',
  'ui.style.map-colours': 'Of the map',
  'ui.style.contrast': '{ratio, number, ::.0} : 1',
  'ui.style.type': 'Type',
  'ui.style.type.about':
    'Source Serif in italics for titles, seas and voices; Inter for everything that is read and pressed. Figures that stand above one another have one width.',
  'ui.style.sample.serif': 'Two Seas',
  'ui.style.sample.sans': '14.5 days',
  'ui.style.figures': 'Figures of one width',
  'ui.style.space': 'Space and motion',
  'ui.style.space.about':
    'Distances come from one scale. Few things move, none for long, and nothing where the reader wants no motion.',
  'ui.style.icons': 'Icons',
  'ui.style.icons.about':
    'One set, Lucide, in lines of one width. An icon stands beside its word, or its button has a name.',
  'ui.style.controls': 'Controls',
  'ui.style.controls.about':
    'One strong button a screen. The focus is a ring of two pixels in the accent, two pixels away.',
  'ui.style.button': 'Button',
  'ui.style.button.primary': 'The one thing to do next',
  'ui.style.button.small': 'Small button',
  'ui.style.button.disabled': 'Not now',
  'ui.style.button.text': 'A way to something else',
  'ui.style.pressed':
    '{count, plural, =0 {Nothing pressed yet} one {Pressed once} other {Pressed # times}}',
} as const;
