/** An export restriction: what the other side does, makers, materials, deals, projects, and what happened. */
export const supply = {
  'say.state.restrictor.slowLicences': 'slow licences',
  'say.state.restrictor.partialStop': 'partial stop',
  'say.state.restrictor.fullStop': 'full stop',
  'say.state.restrictor.selectiveEasing': 'selective easing',
  'say.state.restrictor.normal': 'normal trade',

  'say.restrictor.slowLicences':
    '{rival} asks for licences and takes its time: a good half of the usual trade comes through.',
  'say.restrictor.partialStop': '{rival} licenses little: most applications wait.',
  'say.restrictor.fullStop': '{rival} licenses nothing.',
  'say.restrictor.selectiveEasing': '{rival} licenses again, for some and with conditions.',
  'say.restrictor.normal': '{rival} licenses as before.',

  'say.short.none': 'no shortage',
  'say.short.licences': 'licences do not come',
  'say.short.qualification': 'other suppliers are not yet approved',
  'say.short.capacity': 'other suppliers have no more to sell',
  'say.short.delay': 'what was ordered elsewhere is still on its way',

  'say.origin.licensed': 'under licence',
  'say.origin.third': 'from third countries',
  'say.origin.india': 'from India',
  'say.origin.recycled': 'recycled',
  'say.origin.reserve': 'from Japan’s stock',

  'say.maker.cover': '{days} days in the sheds',
  'say.maker.tonnes': '{tonnes} t',
  'say.maker.sentence':
    '{maker} ({material}): {cover}; lines run at {running}; {dependence} under contract with the other side{short, select, yes {; {by}} other {}}.',
  'say.material.sentence':
    '{material}: price index {price}; {reserve} t in Japan’s stock, {release, select, none {closed} some {partly open} other {open}}{policy, select, keep {; India keeps what it makes} quota {; India exports a quota} free {; India exports freely} other {; India makes none}}.',
  'say.project.open': 'not paid for',
  'say.project.half': 'paid by half',
  'say.project.building': 'being built',
  'say.project.working': 'working',
  'say.project.sentence':
    '{project}: {capacity} t a month of {material}, {months} months as announced; {state}.',
  'say.deal.sentence':
    '{state, select, offered {{rival} offers {government} licences of its own, against the promise to pass nothing on} accepted {{government} has licences of its own and passes nothing on} refused {{government} has no separate deal and has turned one down} broken {{government} had a separate deal, and it was broken} other {{government} has no separate deal}}.',
  'say.supply.foreseen': 'A shared assessment expects that {rival} comes to: {state}.',
  'say.supply.pool': 'Other buyers have pooled with the two: {share}.',
  'say.supply.complaint': 'A trade case against {rival} is open.',

  'say.note.stock': '{tonnes} t are left; an opening stays until it is changed',
  'say.note.export.keep': 'stays at home; the partner and others notice',
  'say.note.export.quota': 'the agreed part goes out',
  'say.note.export.free': 'nearly all goes out; costs capital where makers at home are short',
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
  'say.do.capacity.fund': 'Pay for {project}',
  'say.did.capacity.fund': '{by} paid for {project}.',
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

  'say.event.restriction.changed': '{rival}: from {from} to {to}.',
  'say.event.restriction.foreseen':
    'A shared assessment expects the next step of {rival}: {state}.',
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
  'say.cause.used-up': 'Used by the lines',
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

  'ui.supply': 'Licences and stocks',
  'ui.supply.makers': 'Makers',
  'ui.supply.materials': 'Materials',
  'ui.supply.projects': 'New capacity',
  'ui.supply.deals': 'Separate deals',
} as const;
