/** Planning a turn: cards of levers, what the orders add up to, what stands in the way of what, a next step on request. */
export const planning = {
  'say.card.acts.now': 'in {turn}, {time} after the order',
  'say.card.acts.later': '{time} after the order, once ready',
  'say.card.acts.first': 'first stage {when}',
  'say.card.acts.lasts': '{when}; lasts {sustain}',
  'say.card.acts.unused': '{when}; unused, it lasts {sustain}',
  'say.card.acts.prepare': '{time} to prepare; then {when}',
  'say.card.acts.called': '{time} after it is called',
  'say.card.gate': 'agreement in {dialogue}, or above it',
  'say.card.place.port': 'a ship in or bound for a port abroad',
  'say.card.place.zone': 'ships there or on the way',
  'say.card.place.zone.both': 'ships of both there or on the way',
  'say.card.place.zone.coast-guard': 'a coast guard ship there or on the way',
  'say.card.teams': 'teams {pair}, {ministry}',
  'say.card.teams.apart': 'teams India {india} ({indiaMinistry}), Japan {japan} ({japanMinistry})',
  'say.card.teams.missing': '{government} has {free, plural, =0 {none} other {#}} free',
  'say.card.teams.working': 'its teams are at work',
  'say.card.needs.nothing': 'nothing more',
  'say.card.budget': 'USD {amount} m a day each while it runs',
  'say.card.due': 'when the turn is committed: {capital}',
  'say.card.paid': 'paid for',
  'say.card.paid.preparing': 'preparation is paid for',
  'say.card.held.strategic-autonomy': 'guards its freedom of choice',
  'say.card.held.alignment.once': 'freedom of choice −{points}, once',
  'say.card.held.alignment.turn': 'freedom of choice −{points} in every turn',
  'say.card.held.procurement-time': 'procurement takes time',
  'say.card.held.parliament': 'parliament asks questions',
  'say.card.held.legal-review': 'asks for a legal basis',
  'say.card.held.review': 'legal review',
  'say.card.held.export-rules': 'a decision under the export rules',
  'say.card.held.article-9': 'Article 9 sets a limit',
  'say.card.held.diet': 'the Diet asks questions',
  'say.card.held.until': '{hold}, {time}',
  'say.card.side': '{who}: {lines}',
  'say.card.host': 'the host country is sensitive about it',

  'say.purse.capital': '{spent}, {left} left',
  'say.purse.capital.kept': '{left} left',
  'say.purse.regains': '+{points} a turn',
  'say.purse.money': 'USD {turn} m, {left} m left after the turn',
  'say.purse.money.none': 'USD {left} m left',
  'say.purse.out': 'runs out in {turn}',
  'say.purse.lasts': 'lasts to the end',
  'say.purse.vote': 'lasts until the next budget',
  'say.purse.team': '{ministry} {taken} of {before}',
  'say.purse.teams.none': 'no further teams',
  'say.capital.pair':
    'political capital {step, select, prepare {to prepare: } start {to start: } other {}}{pair}',
  'say.pair.each': '{n} each',
  'say.pair.one': '{who} {n}',
  'say.capital.both': 'political capital: {pair}',
  'say.capital.alone':
    'political capital{step, select, prepare { to prepare} start { to start} other {}}: {me} −{mine}{theirs, select, none {} other {; and {partner}, which {program, select, yes {the program} other {the other group}} leads, −{theirs}}}',
  'say.purse.partner':
    'These orders also take {spent} of the political capital of {partner}, which {program, select, yes {the program} other {the other group}} leads; {left} are left to it.',
  'say.order.teams': 'teams {pair}',
  'say.order.daily.each': 'USD {amount} m a day each while it runs',
  'say.order.daily': 'USD {amount} m a day',
  'say.order.once': 'USD {amount} m at once',

  'say.conflict.teams': 'With “{order}” there are too few teams ({where}) for: {list}.',
  'say.conflict.capital': 'With “{order}” there is too little political capital for: {list}.',
  'say.conflict.money': 'With “{order}” there is too little money for: {list}.',
  'say.conflict.agenda': 'With “{order}” there is no free place on the agenda for: {list}.',
  'say.conflict.partner': 'With “{order}” {partner} joins no longer: {list}.',
  'say.conflict.together.teams': 'These orders together leave too few teams ({where}) for: {list}.',
  'say.conflict.together.capital':
    'These orders together leave too little political capital for: {list}.',
  'say.conflict.together.money': 'These orders together leave too little money for: {list}.',
  'say.conflict.together.agenda':
    'These orders together leave no free place on the agenda for: {list}.',
  'say.conflict.together.partner': 'After these orders {partner} joins no longer: {list}.',
  'say.conflict.more': '{list}, and {n, plural, one {one more} other {# more}}',
  'say.conflict.where': '{ministry}, {government}',
  'say.conflict.sent-twice': '{group} is sent twice: only the last course counts.',
  'say.conflict.left':
    '{entry} is to be held at {place}, and ships that it needs are sent elsewhere.',
  'say.conflict.there': '{there} is at {place} already; {group} would be there as well.',
  'say.conflict.declines':
    'As things stand {partner} would not join {entry} in {dialogue}: {because}',

  'say.lane.sits': 'sits, {free} of {slots} places free',
  'say.lane.concluded':
    'held, {items, plural, =0 {nothing agreed} one {one item agreed} other {# items agreed}}',
  'say.lane.deadlocked': 'held, no agreement',
  'say.lane.notice': 'is called and prepared',
  'say.lane.follow-up': 'is followed up',
  'say.lane.expected': 'the next may fall here',
  'say.lane.regular': 'a regular session',
  'say.lane.callable': 'could sit here if it is called now',

  'say.advice.agenda':
    '{dialogue} {sits}. Either government may place an item for both; if the session ends with agreement and the partner joins, it rises one step.',
  'say.advice.free': '{dialogue} sits this turn with a free place on its agenda.',
  'say.advice.host':
    '{host} stands at a comfort of {comfort}; from about {quiet} on a state tends to say yes, and its cabinet leans one way that nobody is told.',
  'say.advice.host.why':
    'Without its consent nobody helps in its waters, ports and districts, and after a no it is not asked again at once.',
  'say.advice.sail': 'It would be at {place} in {turn}, if it is sent now.',
  'say.advice.sail.waits': 'Until then the way in may open; today it is {list}.',
  'say.advice.cargo.set':
    'It is in port now, where it can load: what it has on board on arrival is landed first.',
  'say.advice.evidence.disclose': 'Evidence grows old, and what is too old convinces nobody.',
  'say.advice.session':
    'A session that is called sits sooner than the calendar has it, and what both agree on there rises one step.',
  'say.advice.frees': 'What is not needed now frees its teams and its place for something that is.',
  'say.advice.stock.release':
    'What is let out of the stock reaches the makers before their own stores run out.',
  'say.advice.export.allow':
    'The partner’s makers are short of it, and help of this kind is remembered.',
  'say.advice.deal.answer': 'The offer does not stay open for ever.',
  'say.advice.capacity.fund':
    'New capacity takes years: only what is begun early is there within this game.',
  'say.advice.because': 'The plan waited for this, and it is so now: {list}.',
  'say.advice.from.reader':
    'One view: what a careful reader of the brief would do next. There are others.',
  'say.advice.cargo':
    '{group} {count, plural, one {carries} other {carry}} nothing, and nobody is told to carry {good} yet.',
  'say.advice.cargo.water':
    '{group} {count, plural, one {carries} other {carry}} nothing. Water is what people lack first.',
  'say.advice.from.cargo': 'One view, from the empty holds alone. There are others.',
  'say.advice.from.agenda': 'One view, from the calendar alone. There are others.',

  'ui.advice': 'Suggest a step',
  'ui.advice.none':
    'The plan that follows the brief has no further step for this turn; that says nothing of how things stand. Whatever else the table offers can still be ordered, and to wait is a choice as well.',
  'ui.advice.title': 'A next step',
  'ui.conflicts': 'What these orders rule out or repeat',
  'ui.lane.call': 'Call a session of {dialogue} for turn {turn}',
  'ui.lane.caption': 'Dialogues by turn. Each box is a place on an agenda.',
  'ui.lane.dialogue': 'Dialogue',
  'ui.lane.earlier': 'Earlier turns',
  'ui.lane.edit':
    '{dialogue}, turn {turn}: {words}. {on, select, none {} other {On it: {on}. }}Change the agenda',
  'ui.lane.key.called': 'prepared, then followed up',
  'ui.lane.key.callable': 'earliest, if called now',
  'ui.lane.key.expected': 'may fall here',
  'ui.lane.key.held': 'held',
  'ui.lane.key.place': 'place: empty, India’s, Japan’s',
  'ui.lane.later': 'Later turns',
  'ui.lane.now': 'turn {turn}, now',
  'ui.lane.off': 'Take off',
  'ui.lane.place.by': 'Place, {government}',
  'ui.lane.scroll': 'Calendar, scrolls sideways',
  'ui.lane.turn': 'turn {turn}',
  'ui.opening.about':
    'Five things are enough for a first turn: read the first two, give one or two orders, commit. Everything else is one step away.',
  'ui.opening.commit': 'Then commit the turn',
  'ui.opening.commit.about':
    'What you have ordered stands in the list of orders, with what it takes. “Commit turn” plays the days; the report says what your orders did and why. To order nothing is possible as well.',
  'ui.opening.groups': 'Who can go where',
  'ui.opening.hosts':
    'In the waters, ports and districts of another state nobody helps without its consent: until then ships may watch.',
  'ui.opening.levers': 'What can act now',
  'ui.opening.levers.about':
    'A few of the levers that can act now, each with the order that uses it. Its heading opens the rest.',
  'ui.opening.pressure': 'What presses',
  'ui.opening.short': 'Show only five things',
  'ui.opening.stake': 'What is at stake',
  'ui.opening.supply': 'What supplies call for',
  'ui.opening.supply.about':
    'What the brief advises for now. Every source, stock and project stands in the whole table.',
  'ui.opening.whole': 'Show the whole table',
  'ui.new': 'New here',
  'ui.new.again': 'Explain the lists',
  'ui.new.done': 'Understood',
  'ui.new.situation':
    'From here on everything is at hand, in lists. This one says what presses and how the measures stand. The others:',
  'ui.new.tab.supply': 'who needs what, from where, and how long it lasts',
  'ui.new.tab.levers': 'the entries of the Declaration, with their orders',
  'ui.new.tab.dialogues':
    'who meets when, what stands on the agenda, and which coastal states have agreed',
  'ui.new.tab.forces': 'ships and aircraft, and where they can be sent',
  'ui.new.tab.seas': 'all that the map shows, in words',
  'ui.new.tab.map': 'all that the map shows, in words',
  'ui.new.enough':
    'Nobody has to read all of it: one or two orders make a turn, and “Suggest a step” often has one at hand. The menu leads back to the five things.',
  'ui.new.supply':
    'Here is the shortage, material by material: who needs it, who makes it, how long the stores last, and the decisions that are yours.',
  'ui.new.levers':
    'Each line is an entry of the Declaration. Its card says what it does, needs and costs; the heading opens its orders. Shown is what can act now; “Not yet” has what must first be agreed or prepared.',
  'ui.new.dialogues':
    'What is not agreed yet rises a step when a dialogue agrees on it. Each row is a dialogue, each box a place on the agenda of a session: place an item before the session sits.',
  'ui.new.forces':
    'Where each group is, what it keeps on station and where it can be sent. “Reach” draws on the map how far it gets, with and without the partner’s ports.',
  'ui.new.seas':
    'For whoever prefers words to a map, or cannot see it. A sea area opens: who is there, what is known of it, and what can be ordered for it.',
  'ui.new.map': 'For whoever prefers words to a map, or cannot see it.',
  'ui.new.futures':
    'New, below the map: futures. Your plan is played on many times with other luck each time, and a fan shows where a measure came to. Point at an order to see what it would change; on a touch screen give it and tap it in the list of orders.',
  'ui.purse': 'What this turn takes',
  'ui.purse.government': 'Government',
  'ui.purse.teams': 'Teams',
  'ui.tray.conflicts':
    '{n, plural, one {# order works against another, or in vain} other {# orders work against others, or in vain}}',
  'ui.tray.rules-out': 'some others not possible beside them',
  'ui.undo.to': 'Undo',

  'ui.card.abroad': 'Abroad',
  'ui.card.acts': 'Acts',
  'ui.card.costs': 'Costs',
  'ui.card.home': 'At home',
  'ui.card.needs': 'Needs',
  'ui.card.says': 'They say',
  'ui.card.waits': 'Waits',
} as const;
