/** An export restriction: what the other side does, makers, materials, deals, projects, and what happened. */
export const supply = {
  'say.state.restrictor.slowLicences': 'slow licences',
  'say.state.restrictor.partialStop': 'partial stop',
  'say.state.restrictor.fullStop': 'full stop',
  'say.state.restrictor.selectiveEasing': 'selective easing',
  'say.state.restrictor.normal': 'normal trade',

  'say.restrictor.slowLicences':
    '{rival} requires licences and takes its time: a good half of the usual trade comes through.',
  'say.restrictor.partialStop': '{rival} licenses little: most applications wait.',
  'say.restrictor.fullStop': '{rival} licenses nothing.',
  'say.restrictor.selectiveEasing': '{rival} licenses again, for some and with conditions.',
  'say.restrictor.normal': '{rival} licenses as before.',

  'say.restrictor.step.normal': 'normal',
  'say.restrictor.step.selectiveEasing': 'easing',
  'say.restrictor.step.slowLicences': 'slow',
  'say.restrictor.step.partialStop': 'part stop',
  'say.restrictor.step.fullStop': 'full stop',

  'say.short.none': 'no shortage',
  'say.short.licences': 'licences do not come',
  'say.short.qualification': 'other suppliers are not yet approved',
  'say.short.capacity': 'other suppliers have no more to sell',
  'say.short.delay': 'what was ordered elsewhere is still on its way',

  'say.origin.licensed': 'under licence',
  'say.origin.third': 'third countries',
  'say.origin.india': 'India’s output',
  'say.origin.recycled': 'scrap',
  'say.origin.reserve': 'Japan’s state stock',

  'say.supply.tonnes': '{tonnes} t',
  'say.cover.held': 'enough',
  'say.cover.strained': 'thin',
  'say.cover.lost': 'hardly any',
  'say.maker.change':
    '{direction, select, same {as many days as a turn ago} more {{days} more than a turn ago} other {{days} fewer than a turn ago}}',
  'say.maker.running':
    '{short, select, yes {Production ran at {share}: {by}. USD {lost} million of output was lost} other {Production ran at {share}}}',
  'say.maker.need': '{tonnes} needed in the last turn',
  'say.maker.saved': 'Other designs save {designs}, own scrap gives {scrap}',
  'say.maker.saved.none': 'No other designs and no scrap of its own yet',
  'say.maker.dependence': '{share} under contract with the other side',
  'say.maker.nothing': 'nothing came in',
  'say.maker.from': '{from} {tonnes}',
  'say.maker.sentence':
    '{maker} ({material}): {cover} of cover, {band}{change, select, none {} other {, {change}}}. {running}. {need}; came in: {arrived}. {saved}; {dependence}.',
  'say.material.price': '{price}',
  'say.material.change': '{change} in the last turn, 100 before the restriction',
  'say.material.rest': '100 before the restriction',
  'say.material.reserve':
    'Japan’s state stock holds {tonnes}; it is {release, select, none {closed} some {open in part} other {open}}.{out, select, yes { In the last turn {released} went out.} other {}}',
  'say.material.policy':
    'India makes {output} a month and lets {share} of it out; {policy, select, keep {it has decided to keep it at home} quota {it exports a quota} other {it lets nearly all go abroad}}.',
  'say.material.sentence': '{material}: price index {price}, {change}.',

  'say.source.stock': 'Japan’s state stock',
  'say.source.came': '{tonnes}, {share}',
  'say.source.none': 'none',
  'say.source.sentence': '{source}: {came}.',
  'say.source.licensed':
    'Of usual trade {japan} came through to Japan and {india} to India, weighted by the output behind it.',
  'say.source.third':
    'Orders placed there arrive after {months} months on average. It sells what it has; more needs new capacity.',
  'say.source.india':
    'What India lets out reaches Japan {months} months later on average, licence by licence.',
  'say.source.recycled': 'Grows with the price, slowly, and with new plant.',
  'say.source.reserve': 'Helps at once, and only once.',

  'say.report.deal.answer': 'Its terms and the answer stand under “Supply” in the next turns.',
  'say.report.stock.open': 'Japan’s state stock of {commodity} is open.',
  'say.report.stock.gave': 'In this turn it gave {list}.',
  'say.report.stock.to': '{tonnes} to {maker}',
  'say.report.stock.nothing':
    'In this turn nothing went out of it: no maker called for any, or none is left.',
  'say.project.open': 'not paid for',
  'say.project.drafted': 'ordered, to be paid for with this turn',
  'say.project.drafted-half': '{by} pays its half with this turn, {other} has not',
  'say.project.half': '{by} has paid its half, {other} has not',
  'say.project.building': 'being built',
  'say.project.working': 'at work',
  'say.project.sentence': '{project}: {state}.',
  'say.project.fact.working': 'Gives {tonnes} of {material} a month; {announced} were announced.',
  'say.project.fact.capacity':
    '{tonnes} of {material} a month announced; in such cases {low} to {high} of it came.',
  'say.project.fact.turn':
    '{state, select, building {First material in {least} as announced; {most} if it slips as others did.} late {First material after the last turn.} other {Paid for now: first material in {least} as announced; {most} if it slips as others did.}}',
  'say.project.fact.cost':
    '{shared, select, yes {USD {half} million from each of the two.} other {USD {cost} million from Japan.}}',

  'say.deal.sentence':
    '{state, select, offered {{rival} offers {government} licences of its own} accepted {{government} has licences of its own and passes nothing on} refused {{government} has turned a separate deal down, or let it lapse} broken {{government} had a separate deal, and it was broken} other {{government} has no separate deal}}.',
  'say.deal.offers': 'Offers',
  'say.deal.offers.words':
    'Up to {share} of usual licences for the makers of {government}, at once.',
  'say.deal.asks': 'Asks',
  'say.deal.asks.india':
    'That India keeps its own output at home and passes nothing on to {partner}.',
  'say.deal.asks.japan': 'That Japan passes nothing of its stock on to {partner}.',
  'say.deal.follows': 'Costs',
  'say.deal.follows.words':
    'Trust of diplomats and security advisers −{trust}; standing as a trading partner −{standing}; {mandate} −{points}. Of the buyers who pooled with the two, {pool} leave. Passing something on breaks it.',
  'say.deal.waits': 'Waits',
  'say.deal.waits.words':
    '{turns, plural, one {Lapses after this turn.} other {Lapses after # turns.}} It is offered once.',
  'say.supply.foreseen':
    'A shared assessment expects that {rival} comes to: {state}. It may be wrong.',
  'say.supply.licensed':
    'Of usual licences {japan} came through to Japan’s makers in the last turn, {india} to India’s.',
  'say.supply.stock': 'Japan’s state stock: {list}.',
  'say.supply.pool': 'Other buyers have pooled with the two: {share} of what they could.',
  'say.supply.complaint': 'A trade case against {rival} is open.',
  'say.supply.customs':
    'Nothing is cleared for a part of this turn: what has arrived waits at the port.',

  'say.warning.cover-falls':
    'As deliveries are now, and with the stock as ordered, the cover of {maker} falls to {days} by the end of this turn{begun, select, none {} other {; what {begun} brings is not counted yet}}.',
  'say.warning.lines-slow':
    'As deliveries are now, and with the stock as ordered, production of {maker} slows down this turn{begun, select, none {} other {; what {begun} brings is not counted yet}}.',
  'say.warning.deal-waits':
    '{turns, plural, one {The offer to {government} lapses after this turn; the answer is under “Supply”.} other {The offer to {government} waits for an answer under “Supply”.}}',
  'say.warning.deal-breaks': 'India lets {material} out: that breaks its separate deal.',
  'say.warning.early-release':
    'Japan’s stock of {material} is open although licences are not stopped: its legal footing suffers.',
  'say.warning.stock-empties':
    'At the last turn’s rate Japan’s stock of {material} is empty in {turns, plural, one {# turn} other {# turns}}.',
  'say.warning.export-short':
    'India lets {material} out while its own makers are short: that costs political capital and freedom of choice.',
  'say.warning.half-paid': '{project}: {government} has not paid its half, and building waits.',

  'say.note.stock':
    'gives about {tonnes} this turn as deliveries are now; of {left} that lasts {turns, plural, one {# turn} other {# turns}}',
  'say.note.stock.idle':
    'gives nothing this turn as deliveries are now: makers call for some when less than {days} would be left; {left} are there',
  'say.note.stock.close': '{left} stay',
  'say.note.stock.free': 'costs nothing',
  'say.note.stock.early': 'costs no money; legal footing −{points} in a turn that it gives',
  'say.note.stock.part': '{share} of what makers call for',
  'say.note.stock.begun':
    'with {clause}, ordered now, India’s makers may call for more in this turn than is counted here',
  'say.note.stock.alone': 'India’s makers get some only with {clause}',
  'say.note.export.keep': 'stays at home; the partner and others notice',
  'say.note.export.quota': 'the agreed part goes out',
  'say.note.export.free':
    'nearly all goes out; costs political capital where makers at home are short',
  'say.note.deal.accept': 'licences at once; nothing may be passed on to the partner',
  'say.note.deal.refuse': 'the offer does not come back',
  'say.note.project': 'USD {cost} million; {months} months as announced, often more',
  'say.note.project.shared':
    'USD {cost} million from each side, building begins when both have paid; {months} months as announced, often more',

  'say.do.lever.start.operation.anywhere': 'Start {entry}',
  'say.did.lever.start.operation.anywhere': '{by} started {entry}.',
  'say.do.stock.release.none': 'Close the state stock of {commodity}',
  'say.do.stock.release.some': 'Open the state stock of {commodity} in part',
  'say.do.stock.release.all': 'Open the state stock of {commodity}',
  'say.did.stock.release.none': '{by} closed the state stock of {commodity}.',
  'say.did.stock.release.some': '{by} opened the state stock of {commodity} in part.',
  'say.did.stock.release.all': '{by} opened the state stock of {commodity}.',
  'say.verb.stock.release': 'released',
  'say.do.export.allow.keep': 'Keep India’s {commodity} at home',
  'say.do.export.allow.quota': 'Export a quota of India’s {commodity}',
  'say.do.export.allow.free': 'Let India’s {commodity} go abroad freely',
  'say.did.export.allow.keep': '{by} keeps its {commodity} at home.',
  'say.did.export.allow.quota': '{by} exports a quota of its {commodity}.',
  'say.did.export.allow.free': '{by} lets its {commodity} go abroad freely.',
  'say.verb.export.allow': 'exported',
  'say.do.deal.answer.accept': 'Accept the separate deal',
  'say.do.deal.answer.refuse': 'Turn the separate deal down',
  'say.did.deal.answer.accept': '{by} accepted a separate deal.',
  'say.did.deal.answer.refuse': '{by} turned a separate deal down.',
  'say.verb.deal.answer': 'answered',
  'say.do.capacity.fund': 'Pay for “{project}”',
  'say.did.capacity.fund': '{by} paid for “{project}”.',
  'say.verb.capacity.fund': 'paid for',

  'say.refused.not-your-decision': 'This is for {government} to decide.',
  'say.refused.so-already': '{commodity}: that is so already.',
  'say.refused.nothing-to-give': '{commodity}: there is nothing to give.',
  'say.refused.no-offer':
    '{state, select, accepted {A separate deal is in force already} other {There is no separate deal to answer}}.',
  'say.refused.funded-already': '{project}: paid for already.',
  'say.refused.no-money':
    '{government} lacks the money: USD {needs} million needed, {has} million left.',

  'say.condition.restrictor': '{rival}: {value}',
  'say.condition.deal':
    '{government}: {state, select, none {no separate deal} offered {a separate deal on the table} accepted {a separate deal} refused {a separate deal turned down} other {a separate deal broken}}',

  'say.event.restriction.changed': '{rival} goes from {from} to {to}.',
  'say.event.restriction.foreseen':
    'A shared assessment expects the next step of {rival}: {state}. It may be wrong.',
  'say.event.deal.offered':
    '{rival} offers {government} licences of its own, if it passes nothing on.',
  'say.event.deal.closed':
    '{state, select, accepted {{government} has made a separate deal} broken {The separate deal of {government} is broken} other {The offer to {government} has lapsed}}.',
  'say.event.pool.joined': 'Other buyers pool with the two, {share} of what they could.',
  'say.event.project.begun': '{project}: building begins.',
  'say.event.project.working': '{project} works, at {share} of what was announced.',
  'say.event.makers.short': '{maker} lack {share} of what they need: {by}.',

  'say.cause.short-licences': 'Licences that did not come',
  'say.cause.short-qualification': 'Other suppliers not yet approved',
  'say.cause.short-capacity': 'Other suppliers sold out',
  'say.cause.short-delay': 'Orders elsewhere still on their way',
  'say.cause.used-up': 'Used in production',
  'say.cause.from-licensed': 'Arrived under licence',
  'say.cause.from-third': 'Arrived from third countries',
  'say.cause.from-india': 'Arrived from India',
  'say.cause.from-recycled': 'Recycled',
  'say.cause.from-reserve': 'Released from Japan’s stock',
  'say.cause.scarcity': 'Stocks against need',
  'say.cause.panic': 'Firms that hoard',
  'say.cause.diversified': 'Contracts moved elsewhere',
  'say.cause.relapse': 'Contracts that came back',
  'say.cause.separate-deal': 'A separate deal',
  'say.cause.export-kept': 'Output kept at home',
  'say.cause.export-allowed': 'Output let out in a shortage',
  'say.cause.stock-help': 'Help from the stock',
  'say.cause.pooled': 'Pooling with other buyers',
  'say.cause.early-release': 'The stock opened before a stop',
  'say.cause.complaint': 'A trade case',

  'say.board.supply': 'Supply',

  'ui.supply': 'Licences and cover',
  'ui.tab.supply': 'Supply',
  'ui.supply.offer': 'A separate deal is offered',
  'ui.supply.answer': 'Answer it under “Supply”',
  'ui.supply.cover': 'Days that the makers’ stores last',
  'ui.supply.cover.key':
    'Bar: days now. Thin mark: before the restriction. Left of the thick mark production slows down.',
  'ui.supply.prices': 'Price index',
  'ui.supply.needs': 'What the makers need, and what came in',
  'ui.supply.needs.key':
    'A full bar is what was needed in the last turn. Where it is empty, stores gave the rest or production stood still.',
  'ui.supply.sources': 'Where it came from',
  'ui.supply.source': 'Source',
  'ui.supply.stock': 'Stock and exports',
  'ui.supply.projects': 'New capacity',
  'ui.supply.dependence': 'Contract',
  'ui.legend.refinery': 'Refinery',
  'ui.legend.scrap': 'Scrap works',
  'ui.legend.maker': 'Makers; ring: cover against usual',
  'ui.legend.flow': '{material}, last turn',
  'ui.legend.flow.usual': 'Usual trade',
  'ui.legend.flow.none': 'Nothing came',
  'say.map.maker': '{maker} · {days}',
} as const;
