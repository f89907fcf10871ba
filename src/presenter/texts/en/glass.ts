/** The glass box: what each cause of the ledger means, and the words around the contributions. */
export const glass = {
  'say.cause.about.coercion':
    'Each dangerous incident that nobody ended in time. Of access it takes the share that the sea area carries of the traffic.',
  'say.cause.about.accident': 'Ships of both sides close together collided; both are blamed.',
  'say.cause.about.recovery':
    'A share of what is missing comes back by itself in a turn: boats return to the grounds, a capital calms down.',
  'say.cause.about.consumption': 'The outpost lives on its stores, day by day.',
  'say.cause.about.resupply': 'A supply mission of the coastal state got through.',
  'say.cause.about.ageing':
    'A picture is worth less with every hour: ships move on from where they were seen.',
  'say.cause.about.own-search':
    'Search by a government’s own ships and aircraft: sweep width, speed and hours on station against the size of the area.',
  'say.cause.about.partner-search':
    'The same search by the other government or an ally, as far as it is passed on.',
  'say.cause.about.partner-feed':
    'Ship reports that the other government receives, as far as they are passed on.',
  'say.cause.about.host-watch':
    'What the coastal state sees with its own ships and radars, once it accepts help.',
  'say.cause.about.fusion-centre': 'Ship reports that a government receives itself.',
  'say.cause.about.space': 'Passes of satellites, and how often they recognise what they see.',
  'say.cause.about.sharing': 'A channel that is used every day builds trust in its field.',
  'say.cause.about.outage': 'Shared services were down, so nothing passed between the two.',
  'say.cause.about.publication':
    'Published incidents show who does what. Each further one in the same turn adds less.',
  'say.cause.about.burnt-source':
    'What was published had been seen together, and now the other side knows how.',
  'say.cause.about.statement': 'A fresh statement of both governments, once.',
  'say.cause.about.asean': 'Support for ASEAN’s own way earns credit in the region while it lasts.',
  'say.cause.about.naval-signal':
    'Warships, or an exercise, where pressure is high or nobody has agreed to them: read as a show.',
  'say.cause.about.joint-action':
    'An operation that is under way lets the two learn to rely on each other.',
  'say.cause.about.session': 'A dialogue sat and concluded.',
  'say.cause.about.deadlock': 'A dialogue sat and ended without agreement.',
  'say.cause.about.declined': 'One government asked for an item and the other declined it.',
  'say.cause.about.fading': 'Trust that nothing feeds fades a little in every field and turn.',
  'say.cause.about.exercise': 'Practice together.',
  'say.cause.about.port-visit': 'Ships of the two in a foreign port.',
  'say.cause.about.calm':
    'A turn in which it watched or probed and went no further, whatever incidents there were. Neighbours credit it to those who kept it so.',
  'say.cause.about.counter-move':
    'The other side answered a joint statement with pressure on shipping.',
  'say.cause.about.inject': 'Something that neither government decided: an event of the scenario.',
  'say.cause.about.limit':
    'The scale ends here, so a part of what the other lines add up to could not count.',
  'say.cause.about.interaction':
    'What several causes do only together, and what rounding to whole steps leaves over. No single cause owns it, so it stands by itself.',
  'say.cause.about.legal-exposure':
    'Japanese warships or coast guard ships kept station under pressure outside home waters, without a host’s consent or a reviewed operation there. A warship asks most, a coast guard ship less, aircraft and tankers nothing.',
  'say.cause.about.alignment': 'Steps that some at home read as leaving non-alignment behind.',
  'say.cause.about.landfall': 'What the storm did by itself.',
  'say.cause.about.bound-consent':
    'People without water while goods waited for the host’s consent.',
  'say.cause.about.bound-lift': 'People without water because too little was on the way.',
  'say.cause.about.bound-entry':
    'People without water because the quay or the airfield could take no more.',
  'say.cause.about.bound-jam':
    'People without water because more flights came than the airfield could handle.',
  'say.cause.about.bound-last-mile':
    'People without water because roads and boats from the port could take no more.',
  'say.cause.about.bound-knowledge':
    'People without water because nobody knew that they were worst off.',
  'say.cause.about.trapped': 'People under ruins whom nobody reached in time.',
  'say.cause.about.untreated': 'Injured people for whom there was no treatment.',
  'say.cause.about.disease': 'People who died of what bad water brings.',
  'say.cause.about.treatment': 'A larger share of all who were hurt so far has been treated.',
  'say.cause.about.new-patients': 'More people fell ill than were treated, so the share went down.',
  'say.cause.about.new-need': 'Water and food are used up every day and are needed again.',
  'say.cause.about.supply-india': 'What was landed counts for who brought it, tonne by tonne.',
  'say.cause.about.supply-japan': 'What was landed counts for who brought it, tonne by tonne.',
  'say.cause.about.supply-partner-base':
    'Goods that one government took from the stocks of the other.',
  'say.cause.about.supply-allies': 'What Australia and the United States landed.',
  'say.cause.about.supply-others': 'What the host, other states and aid organisations landed.',
  'say.cause.about.seen-help': 'Help of the two reached people, and it was seen.',
  'say.cause.about.uninvited': 'Ships or aircraft in a port that its owner had not opened to them.',
  'say.cause.about.double-booking':
    'Both brought the same goods to the same place, because nobody kept one list.',

  'say.cause.about.short-licences':
    'Work that stood still because the restricting state did not license what had been ordered.',
  'say.cause.about.short-qualification':
    'Work that stood still because makers had not yet approved the material of other suppliers.',
  'say.cause.about.short-capacity':
    'Work that stood still because suppliers elsewhere had nothing left to sell.',
  'say.cause.about.short-delay':
    'Work that stood still while goods ordered elsewhere were still on their way.',
  'say.cause.about.used-up': 'Makers use up stocks as they work.',
  'say.cause.about.from-licensed': 'What the restricting state licensed, and what arrived of it.',
  'say.cause.about.from-third': 'What suppliers in third countries delivered.',
  'say.cause.about.from-india': 'What Indian suppliers delivered.',
  'say.cause.about.from-recycled': 'What was won back from waste and used goods.',
  'say.cause.about.from-reserve': 'What Japan let out of its public stock.',
  'say.cause.about.scarcity':
    'The price follows how long stocks would last against what is needed.',
  'say.cause.about.panic': 'Firms that fear a shortage buy more than they need, and prices rise.',
  'say.cause.about.diversified':
    'Makers signed with suppliers outside the restricting state, and depend on it less.',
  'say.cause.about.relapse':
    'For as long as licences come, if slowly, the old supplier is the cheapest, and contracts that end go back to it.',
  'say.cause.about.separate-deal': 'One of the two settled for itself.',
  'say.cause.about.export-kept':
    'India kept its own output at home while others, its partner among them, were short.',
  'say.cause.about.export-allowed':
    'India let material go abroad in a shortage: the partner remembers it, and so do critics at home.',
  'say.cause.about.stock-help': 'Makers of the partner were served from the public stock.',
  'say.cause.about.pooled': 'Other buyers joined the two, and the offer was open to all.',
  'say.cause.about.early-release':
    'The public stock was opened before deliveries had stopped, which its rules are strict about.',
  'say.cause.about.complaint': 'What a case under trade law did to the standing of the two.',

  'say.glass.whole': 'Whole run',
  'say.glass.so-far':
    'The run so far, {turns, plural, one {# turn} other {turns {first} to {last}}}',
  'say.glass.turn': 'Turn {turn}, {days}',
  'say.glass.tab': 'Turn {turn}: {after}, {change}',
  'say.glass.tab.same': 'Turn {turn}: {after}, unchanged',
  'say.glass.tab.whole': 'Whole run: {after}, {change}',
  'say.glass.no-clause': 'Through no entry',
  'say.glass.no-clause.about': 'What happened without an entry of the Declaration.',
  'say.glass.no-place': 'No single place',
  'say.glass.no-place.about': 'What belongs to the whole theatre, or to the capitals.',
  'say.glass.in-turns': '{n, plural, one {turn {turns}} other {turns {turns}}}',
  'say.glass.of-turns': '{n} turns',

  'say.purse.name.capital': 'Political capital of {government}',
  'say.purse.name.budget': 'Money of {government}',
  'say.purse.what.capital':
    'The attention and goodwill at home that a government can spend on this matter, from 0 to 100 points. Most orders take it from both governments, whoever gives them.',
  'say.purse.what.budget':
    'What a government has set aside for this matter, in millions of US dollars. Ships away from their ports and entries in use take it by the day.',
  'say.purse.drafted': 'The orders drafted for this turn take {amount} of it: {left}.',
  'say.purse.cause.order': 'Orders',
  'say.purse.cause.running': 'Entries in use',
  'say.purse.cause.group': 'Ships and aircraft away from port',
  'say.purse.cause.project': 'New capacity',
  'say.purse.cause.recovery': 'Comes back by itself',
  'say.purse.cause.export-allowed': 'Exports while makers at home are short',
  'say.purse.cause.inject': 'Events from outside',
  'say.purse.cause.voted': 'Voted for the new year',
  'say.purse.cause.lapsed': 'Lapsed with the old year',
  'say.purse.about.order':
    'What an entry costs each government, paid when it is ordered: a part when it is prepared, the rest when it starts.',
  'say.purse.about.running': 'Each government pays the daily cost of an entry as long as it runs.',
  'say.purse.about.group': 'Whoever owns them pays their daily cost for every day away.',
  'say.purse.about.project': 'Paid at once; what both own is paid in halves.',
  'say.purse.about.recovery': 'Attention moves on: so much comes back in every turn, up to 100.',
  'say.purse.about.export-allowed': 'Questions at home while production stands still.',
  'say.purse.about.inject': 'What happened outside cost it or gave to it.',
  'say.purse.about.voted': 'What was spent too much in the old year is taken from it.',
  'say.purse.about.lapsed': 'What is not spent by the end of the financial year is gone.',
  'say.purse.order.lever.prepare': 'prepared',
  'say.purse.order.lever.start': 'put to use',
  'say.purse.order.session.call': 'session called',
  'say.purse.order.ministers.call': 'ministers’ call',
  'say.purse.order.summit.call': 'leaders’ summit call',
  'ui.glass.rule': 'The number and its source',
  'ui.glass.rule.of': 'The number and its source: {what}',
  'ui.why.purse.of': 'of {government}: where it went',
  'ui.why.purse': '{purse}: where it went',
  'ui.glass.model': 'How it is worked out',
  'ui.glass.model.of': 'How it is worked out: {cause}',
  'ui.glass.groupings': 'Group the contributions',
  'ui.glass.by.cause': 'By cause',
  'ui.glass.by.clause': 'By entry',
  'ui.glass.by.place': 'By place',
  'ui.glass.column.cause': 'Cause',
  'ui.glass.column.clause': 'Entry of the Declaration',
  'ui.glass.column.place': 'Place',
  'ui.glass.turns': 'Turns',
  'ui.glass.course': 'Turn by turn',
  'ui.glass.value': 'Value',
  'ui.glass.turn': 'Turn',
  'ui.glass.sum': 'Sum of the lines',
  'ui.glass.most': 'Moved most by',
  'ui.glass.no-detail': 'at no one place, and by no entry of the Declaration',
  'ui.glass.start': 'Start',
  'ui.glass.caption': '{measure}, {span}: contributions {by}',
  'ui.glass.back': 'Back to {title}',
} as const;
