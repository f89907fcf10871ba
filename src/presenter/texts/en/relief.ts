/** A disaster: phases, districts, what bound, what was carried, and what happened. */
export const relief = {
  'say.state.hazard.warning': 'warning',
  'say.state.hazard.impact': 'impact',
  'say.state.hazard.rescue': 'rescue',
  'say.state.hazard.relief': 'relief',
  'say.state.hazard.recovery': 'recovery',

  'say.hazard.warning': 'A cyclone is on its way. Ships and aircraft can load and sail.',
  'say.hazard.impact': 'The cyclone is ashore. It breaks wells, roads and the ways in.',
  'say.hazard.rescue': 'Neighbours dig and search; every hour counts, and most hours are theirs.',
  'say.hazard.relief':
    'Water, food, roofs and treatment have to go through ports, airfields and roads.',
  'say.hazard.recovery': 'Most needs are met, and the coast begins to do without you.',

  'say.good.water': 'drinking water',
  'say.good.food': 'food',
  'say.good.shelter': 'shelter',
  'say.good.medical': 'medical goods',
  'say.good.rescue': 'rescue teams',

  'say.bound.none': 'no shortage of water and food',
  'say.bound.consent': 'waits for consent',
  'say.bound.lift': 'too little is on the way',
  'say.bound.entry': 'quay or airfield takes no more',
  'say.bound.jam': 'the airfield is jammed',
  'say.bound.last-mile': 'roads and boats take no more',
  'say.bound.knowledge': 'goods go where need is not greatest',

  'say.bound.letter.consent': 'C',
  'say.bound.letter.lift': 'L',
  'say.bound.letter.entry': 'E',
  'say.bound.letter.jam': 'J',
  'say.bound.letter.last-mile': 'R',
  'say.bound.letter.knowledge': 'K',
  'say.map.district': '{name} {share}',
  'say.map.entry': '{flights} flights for {slots} slots · {waiting} t wait',

  'say.district.sentence':
    '{district}: {people} people; water for {water} of those without; {injured} injured; {bound}.',
  'say.district.now': '{people} people; water for {water} of those without; {injured} injured',
  'say.district.calm': '{people} people, not struck yet',
  'say.kind.lift.aircraft': 'transport aircraft',
  'say.kind.lift.ship': 'relief ships',
  'say.district.before': '{district}: {people} people, not struck yet.',
  'say.entry.sentence':
    '{port}: {landed} t landed; {flights} flights a day came, {slots} could be handled; {stock} t wait.',
  'say.entry.shut': '{port} is shut for {time}.',
  'say.hazard.knowledge': 'Need is known to {share}.',
  'say.hazard.consent': '{host} has opened its ports and airfields.',
  'say.hazard.no-consent': '{host} has not opened its ports and airfields.',
  'say.hazard.tonnes':
    '{landed, select, 0 {The two have landed nothing so far} other {The two have landed {landed} t{doubled, select, 0 {} other {, {doubled} t of it twice}}}}{stolen, select, 0 {} other {; {stolen} t were stolen}}.',
  'say.cargo.none': 'carries nothing',
  'say.cargo.hold': '{tonnes} t of {good} on board',
  'say.cargo.orders': 'told to carry {good}',
  'say.cargo.orders.empty': 'nothing on board yet, told to carry {good}',
  'say.note.cargo': 'up to {tonnes} t a trip',
  'say.note.load':
    '{stocks, select, yes {loads in {from}, where it lies, and is full after {time}} other {{from}, where it lies, has no stocks}}; nothing is loaded on the way',
  'say.report.hold': 'On board at the end of the turn: {tonnes} t of {good}.',
  'say.report.hold.none':
    'Nothing is on board yet: {where, select, sea {it left before it had loaded} stocks {loading has not begun} other {there are no stocks where it lies}}.',
  'say.note.run':
    'a round trip between {port} and the nearest open stocks, in {base}, takes {time}',

  'say.do.cargo.set': '{group}: carry {good}',
  'say.did.cargo.set': '{by} told {group} to carry {good}.',
  'say.verb.cargo.set': 'told what to carry',
  'say.refused.carries-nothing': '{group}: carries no relief goods.',
  'say.refused.carries-that-already': '{group}: told to carry {good} already.',

  'say.event.group.arrived.empty':
    '{group} reached {at} and {count, plural, one {carries} other {carry}} nothing: nobody chose a cargo.',
  'say.event.hazard.changed': 'The phase is now {state}.',
  'say.event.landfall':
    'The cyclone came ashore, {strength, select, weak {weaker than feared} strong {stronger than feared} other {as strong as feared}}.',
  'say.event.airfield.jammed':
    '{port}: {arrivals} flights a day for {slots} slots. Aircraft wait in the air and on the ground, and fewer are handled than could be.',
  'say.event.relief.landed': '{port}: {tonnes} t of relief goods landed.',
  'say.event.relief.doubled':
    '{tonnes} t were brought by both, to the same place, for the same people.',
  'say.event.relief.stolen': '{tonnes} t of cargo were stolen.',
  'say.event.district.bound': '{district}: {bound}.',

  'say.zone.phase': 'Phase of the disaster: {phase}',
  'say.zone.sentence.relief': '{zone}. {phase}. {who}.',
  'ui.seas.about.relief':
    'The waters off the coast, with ships of ours and the same orders. Cargo is landed at ports: see “Forces” for where each group goes.',

  'say.condition.hazard': 'Phase: {value}',

  'say.cause.landfall': 'The storm',
  'say.cause.bound-consent': 'No consent yet',
  'say.cause.bound-lift': 'Too little on the way',
  'say.cause.bound-entry': 'Quay or airfield full',
  'say.cause.bound-jam': 'Airfield jammed',
  'say.cause.bound-last-mile': 'Roads and boats full',
  'say.cause.bound-knowledge': 'Need not known',
  'say.cause.trapped': 'Not found in time',
  'say.cause.untreated': 'Injured and not treated',
  'say.cause.disease': 'Disease from bad water',
  'say.cause.treatment': 'Patients treated',
  'say.cause.new-patients': 'New patients',
  'say.cause.new-need': 'What is used up and needed again',
  'say.cause.supply-india': 'Goods brought by India',
  'say.cause.supply-japan': 'Goods brought by Japan',
  'say.cause.supply-partner-base': 'Goods from the partner’s stocks',
  'say.cause.supply-allies': 'Goods brought by allies',
  'say.cause.supply-others': 'Goods brought by others',
  'say.cause.seen-help': 'Help that is seen to arrive',
  'say.cause.uninvited': 'Ships or aircraft that nobody had let in',
  'say.cause.double-booking': 'The same goods brought twice',

  'say.warning.no-cargo':
    '{group} {there, select, yes {{count, plural, one {is} other {are}} at} other {{count, plural, one {goes} other {go}} to}} {port} and {count, plural, one {carries} other {carry}} nothing.',
  'say.warning.jam':
    'More flights come to {port} than can be handled; sending fewer may land more.',
  'say.warning.uninvited':
    '{group} {there, select, yes {{count, plural, one {is} other {are}} at} other {{count, plural, one {goes} other {go}} to}} {port}, and {host} has not agreed: until it does, nothing can be landed, and each turn there costs {costs}.',
  'say.board.hazard': 'Disaster',

  'ui.legend.district': 'District: needs met',
  'ui.legend.bound.consent': 'No consent',
  'ui.legend.bound.lift': 'Too little on the way',
  'ui.legend.bound.entry': 'Port full',
  'ui.legend.bound.jam': 'Airfield jammed',
  'ui.legend.bound.last-mile': 'Roads full',
  'ui.legend.bound.knowledge': 'Need not known',
  'ui.legend.entry': 'Airfield, quay: what fits, what came',
  'ui.legend.way': 'Roads and boats; gap: cut',

  'ui.hazard': 'The storm and the coast',
  'ui.hazard.districts': 'Districts: brought and needed in the last turn',
  'ui.hazard.entries': 'Ways in',
  'ui.hazard.cargo': 'Cargo',
  'ui.hazard.ports': 'The affected ports',
  'ui.hazard.cargo.group': 'Cargo of {group}',
} as const;
