/** What the views say beside events, orders and states: clock, measures, agenda, groups, zones, debrief. */
export const table = {
  'say.clock.day': 'Day {at}',
  'say.clock.month': 'Month {at}',
  'say.clock.months': 'Months {first} to {last}',
  'say.clock.days': 'Days {first} to {last}',
  'say.clock.of': '{time} of {all}',
  'say.clock.turn': 'Turn {turn} of {turns}',
  'say.turn': 'turn {turn}',
  'say.turn.after-last': 'a turn after the last',

  'say.brief.capital':
    'Political capital is goodwill at home: entries, sessions and calls take some, and every turn gives a little back.',
  'say.brief.session': 'Turn {turn}: {dialogue}',

  'say.judged.bands':
    'A measure is held within its first limit, strained up to its second, lost beyond it; not reached if it was never within{storm, select, true { since the storm struck} other {}}.',
  'say.judged.ends':
    'How the game ends depends on {list}{others, select, true {, and on what others do} other {}}.',
  'say.judged.ends.crisis': 'The game ends in a crisis with measures of its own.',
  'say.measure.rule.higher': 'Held from {held}; strained from {strained}; lost below.',
  'say.measure.rule.lower': 'Held up to {held}; strained up to {strained}; lost above.',
  'say.measure.rule.only.higher': 'Held from {held}; lost below.',
  'say.measure.rule.only.lower': 'Held up to {held}; lost above.',
  'say.measure.rule.begins.higher':
    'Held from {held}; strained from {strained}, to be reached; lost if it falls below again.',
  'say.measure.rule.begins.lower':
    'Held down to {held}; strained down to {strained}, to be reached; lost if it rises above again.',
  'say.measure.trend.none': 'no turn played yet',
  'say.measure.trend.same': 'unchanged in the last turn',
  'say.measure.trend.better': '{change} in the last turn: better',
  'say.measure.trend.worse': '{change} in the last turn: worse',
  'say.measure.mandate': 'private mandate of {government}',
  'say.measure.shared': 'shared measure',

  'say.capital': '{points} of 100 points of political capital',
  'say.budget': 'USD {amount} million left',
  'say.ministry': '{free} of {total} teams free',
  'say.ministry.over':
    'all {total} teams busy and {over, plural, one {# more} other {# more}} needed',
  'say.status.drafting': 'drafting orders',
  'say.status.submitted': 'has submitted',
  'say.status.program': 'played by the program',
  'say.status.other': 'played by others',
  'say.status.waiting': 'waiting',

  'say.pressure.incidents':
    '{n, plural, =0 {No incidents} one {# incident} other {# incidents}} known in the last turn{n, plural, =0 {, in any of the waters} other {: {where}}}.',
  'say.pressure.incidents.in': '{zone} {n}',
  'say.pressure.accidents':
    '{n, plural, =0 {No collisions} one {# collision} other {# collisions}} so far in all waters.',
  'say.pressure.published': 'Published evidence weighs on {rival}.',
  'say.pressure.warning': 'A shared assessment expects the weight on {zone} next. It may be wrong.',

  'say.agenda.free': 'free',
  'say.agenda.item': '{entry}, placed by {by}',
  'say.agenda.sits': 'sits in turn {turn}',
  'say.agenda.regular': 'regular session in turn {turn}; its agenda opens when it is called',
  'say.agenda.none': 'no session is coming',

  'say.no-effect.in': 'Little is expected of it here, because: {because}',
  'say.no-effect.out': 'It is not in play here, because: {because}',
  'say.play.in': 'in play',
  'say.play.out': 'no part in this scenario',

  'say.need.gate': 'Agreement in {dialogue}, or in a dialogue above it',
  'say.need.zone': 'A sea area, with ships there or on the way',
  'say.need.zone.both': 'A sea area, with ships of both governments there or on the way',
  'say.need.zone.coast-guard': 'A sea area, with a coast guard ship there or on the way',
  'say.need.port': 'A port of another country, with a ship there or on the way',
  'say.need.teams':
    'Free teams: {india} in India ({indiaMinistry}), {japan} in Japan ({japanMinistry})',
  'say.cost.capital': 'political capital: {pair}',
  'say.cost.teams': 'teams while it runs: {pair}',
  'say.cost.budget': 'USD {amount} million a day each while it runs',
  'say.cost.none': 'nothing',
  'say.takes.prepare': 'Preparation takes {time}.',
  'say.takes.now.operation':
    'An order given now puts it in effect after {time}, in turn {turn}; it can be kept up for {sustain}.',
  'say.takes.now.channel':
    'An order given now opens it after {time}, in turn {turn}; unused, it lasts {sustain}.',
  'say.takes.now.position':
    'An order given now issues it after {time}, in turn {turn}; it is fresh for {sustain}.',
  'say.takes.now.project':
    '{stages, plural, one {One stage} other {# stages}} of {time} each; an order given now ends the first in turn {turn}.',
  'say.takes.later.operation':
    'Once it is ready, it is in effect {time} after the order and can be kept up for {sustain}.',
  'say.takes.later.channel':
    'Once it is ready, it opens {time} after the order; unused, it lasts {sustain}.',
  'say.takes.later.position':
    'Once it is ready, it is issued {time} after the order and is fresh for {sustain}.',
  'say.takes.later.project':
    'Once it is ready: {stages, plural, one {one stage} other {# stages}} of {time} each.',
  'say.takes.dialogue': 'An extraordinary session sits {time} after it is called.',

  'say.group.count': '{n} × {platform}',
  'say.group.ratio': '{n} of {count} on station on average',
  'say.group.no-station': 'none on station',
  'say.group.port': '{group}: in {at}.',
  'say.group.arrived': '{group}: at {at}; {ratio} in the last turn.',
  'say.group.way': '{group}: from {at} to {to}; {left} to go, arrives in turn {turn}.',
  'say.group.way.words': '{left} to go, arrives in turn {turn}',

  'say.host.sentence': '{host}: {state}. {comfort}.',
  'say.host.comfort': 'Comfort with help {points} of 100',
  'say.host.lean':
    'Tends to accept quietly from {quiet} and in public from {public}, up to {lean} points more or less: its cabinet leans one way, which nobody is told. It answers at the end of the turn.',
  'say.host.lean.again':
    'Declined, and can be asked again from {turn}. Tends to accept quietly from {quiet} and in public from {public}, up to {lean} points more or less: its cabinet leans one way, which nobody is told.',

  'say.evidence':
    '{items, plural, one {# attributed incident} other {# attributed incidents}}, {age, plural, =0 {new} one {# turn old} other {# turns old}}',
  'say.evidence.drafted.share': 'will be shared with the coastal state this turn',
  'say.evidence.drafted.publish': 'will be published this turn',

  'say.zone.seen': '{government} sees {share}',
  'say.zone.present': '{group}: {n} of {count} on station',
  'say.zone.coming': '{group}: arrives in turn {turn}',
  'say.zone.storm': 'Storm for {time}.',
  'say.zone.incident.suffered':
    '{n, plural, one {# dangerous incident} other {# dangerous incidents}}',
  'say.zone.incident.averted':
    '{n, plural, one {# incident ended by help} other {# incidents ended by help}}',
  'say.zone.incident.accident': '{n, plural, one {# collision} other {# collisions}}',
  'say.zone.operation': '{entry}: {state}',
  'say.zone.posture': '{rival}: {posture}',
  'say.zone.sentence': '{zone}. {posture}. {seen}. {who}. {incidents}.',
  'say.zone.nobody': 'No ships of ours on station',
  'say.zone.no-incidents': 'No known incidents in the last turn',

  'say.warning.agenda-free':
    '{n, plural, one {{list} sits this turn with a free place} other {These sit this turn with a free place: {list}}}.',
  'say.warning.no-money': '{government} has no money left: nothing new can be sent or started.',
  'say.warning.little-money': 'At this turn’s rate the money of {government} runs out in {turn}.',
  'say.warning.storm': 'A storm is in {zone}: nobody keeps station there.',
  'say.warning.evidence-old': 'The evidence from {zone} will be too old after this turn.',
  'say.warning.overstretch': '{entry} cannot be kept up through this turn.',
  'say.warning.no-station': '{group} could not stay in {zone}: the nearest open port is too far.',
  'say.warning.sails-unloaded':
    '{group}: nothing is on board. In {from} cargo is loaded in the turns before it leaves, and none on the way{stocks, select, yes {; in {to} loading begins after arrival} other {}}.',
  'say.warning.settle.cargo': 'Choose cargo',
  'say.warning.settle.cargo.group': 'Choose what {group} carries',
  'say.warning.settle.cargo.title': 'Cargo',
  'say.warning.settle.stock': 'Open the stock of {material}',
  'say.warning.settle.stock.title': 'In part or whole',
  'say.warning.settle.ask': 'Ask {host}',
  'say.warning.settle.ask.title': 'Either government may ask for both',
  'say.warning.no-authority': '{host} has not agreed: your ships in {zone} may watch and not help.',
  'say.warning.sails-empty':
    '{group}: nothing is on board. {stocks, select, yes {In {from} cargo is loaded in the turns before it leaves} other {{from} has no stocks}}; otherwise it is fetched from {base} after arrival, {time} there and back.',
  'say.warning.no-authority.asked':
    '{host} answers at the end of the turn: until then your ships in {zone} may watch and not help.',
  'say.warning.outage': 'Shared data services are out for {time} more.',
  'say.warning.mission': 'The coastal state sends its supply boats this turn.',
  'say.warning.mission.next':
    'The coastal state sends its supply boats in the next turn. Asked now, it has answered by then whether we may help.',

  'say.condition.measure.at-least': '{measure}: {value} ({limit} or more)',
  'say.condition.measure.below': '{measure}: {value} (below {limit})',
  'say.condition.posture.at-least': '{rival}: {value}, at least {limit}',
  'say.condition.posture.below': '{rival}: {value}, below {limit}',
  'say.condition.turn.at-least': 'turn {value}, at least {limit}',
  'say.condition.turn.below': 'turn {value}, before turn {limit}',
  'say.condition.accidents.at-least': 'collisions: {value}, at least {limit}',
  'say.condition.accidents.below': 'collisions: {value}, fewer than {limit}',
  'say.condition.comfort.at-least': 'comfort of {host}: {value}, at least {limit}',
  'say.condition.comfort.below': 'comfort of {host}: {value}, below {limit}',
  'say.condition.evidence.at-least': 'attributed incidents from {zone}: {value}, at least {limit}',
  'say.condition.evidence.below': 'attributed incidents from {zone}: {value}, fewer than {limit}',
  'say.condition.host': '{host}: {value}',
  'say.condition.entry': '{entry}: {value}',
  'say.condition.none': 'The last turn was over and no other ending fitted.',

  'say.home-line': '{measure}: {change}, now {value}. {causes}.',
  'say.home-line.cause': '{cause} {amount}',

  'say.limits': 'By the limits of the scenario, of {all} measures: {parts}.',
  'say.limits.part': '{n} {band} ({names})',

  'say.debrief.score': '{score} of 100',
  'say.debrief.caveat':
    'The score adds up the bands of all measures by declared weights. It serves comparison within a class and is no judgement of a policy.',
  'say.debrief.turn-point': 'Turn {turn}: {measure} {amount}. {why}.',
  'say.debrief.allies.close': 'The United States stood close to the two in this run.',
  'say.debrief.allies.far': 'The United States kept its distance in this run.',
  'say.debrief.host':
    '{host} was asked {asked, plural, =1 {once} =2 {twice} other {# times}} and {noes, plural, =0 {never declined} =1 {declined once} =2 {declined twice} other {declined # times}}; at the end it {open, select, true {had opened} other {had not opened}} its ports and waters.',
  'say.debrief.host.turn': 'Turn {turn}: {reason}',
  'say.debrief.host.early':
    'it was asked before the storm, when nobody there knew what would be needed.',
  'say.debrief.host.relief':
    'its comfort with foreign help and the leaning of its cabinet, which nobody is told, came to less than {points} points; need, and help that arrives, raise its comfort.',
  'say.debrief.host.comfort':
    'its comfort with your help and the leaning of its cabinet, which nobody is told, came to less than {points} points; shared evidence and restraint raise its comfort.',
  'say.debrief.host.withdrew':
    'it took its yes back, because its comfort and the leaning of its cabinet had come to less than {points} points.',
  'say.debrief.hidden': 'Turn {turn}. {text}',
  'say.debrief.used': '{orders} ({n, plural, one {turn} other {turns}} {turns})',
  'say.debrief.open': 'open from the first day',
  'say.debrief.effect': 'Booked under it: {changes}.',
  'say.debrief.effect.none':
    'No change is booked under it; what it did, it did through ships, pictures or others.',
  'say.debrief.sat': '{n, plural, one {one session} other {# sessions}} held',
  'say.debrief.turns': '{played} of {turns} turns played',
} as const;
