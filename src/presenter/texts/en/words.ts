/** Words for the vocabulary of the simulation, and for numbers with units. */
export const words = {
  'say.government.india': 'India',
  'say.government.japan': 'Japan',
  'say.government.both': 'India and Japan',

  'say.role.both': 'both governments',
  'say.role.india': 'India',
  'say.role.japan': 'Japan',

  'say.ministry.foreign': 'Foreign ministry',
  'say.ministry.defence': 'Defence ministry',
  'say.ministry.coast-guard': 'Coast guard',
  'say.ministry.security': 'National security staff',

  'say.family.operation': 'operation',
  'say.family.channel': 'channel',
  'say.family.project': 'project',
  'say.family.position': 'position',
  'say.family.dialogue': 'dialogue',

  'say.kind.warship': 'warships',
  'say.kind.coast-guard': 'coast guard ships',
  'say.kind.aircraft': 'patrol aircraft',
  'say.kind.tanker': 'tanker',

  'say.band.held': 'held',
  'say.band.strained': 'strained',
  'say.band.lost': 'lost',
  'say.band.unreached': 'not reached',
  'say.band.none': 'nothing yet',
  'say.band.start': 'start value',

  'say.constraint.trust': 'there is too little trust between the two in this field',
  'say.constraint.cost': 'it would take too much of its political capital',
  'say.constraint.strategic-autonomy': 'it wants to keep its freedom of choice',
  'say.constraint.procurement-time': 'its procurement takes time',
  'say.constraint.parliament': 'its parliament would ask questions',
  'say.constraint.host-sensitivity': 'the host country is sensitive about it',
  'say.constraint.legal-review': 'its legal review is not settled',
  'say.constraint.export-rules': 'its export rules stand in the way',
  'say.constraint.article-9': 'its constitution, Article 9, sets a limit',
  'say.constraint.diet': 'its parliament, the Diet, would ask questions',

  'say.ask.agenda': 'put {entry} on the agenda of {dialogue} as well',
  'say.ask.host': 'ask {host} first',
  'say.ask.step': 'take a smaller step in public first, {entry}',

  'say.hold.legal-review': '{government}’s legal review',
  'say.hold.export-rules': '{government}’s decision under its export rules',
  'say.hold.procurement-time': '{government}’s procurement',

  'say.side.free': 'nothing in its own rules holds it',
  'say.side.if': 'not before {hold} ends, {turn}, if it is ordered now',
  'say.side.until': 'not before {hold} ends, {turn}',
  'say.side.later': '{hold} takes {time} once it is ordered',
  'say.side.alignment.once': '{points} of its freedom of choice, once, for joining in public',
  'say.side.alignment.turn':
    '{points} of its freedom of choice in every turn, for joining in public',
  'say.side.alignment.left': '{cost}; it stands at {value} and is lost below {limit}',

  'say.section.1': 'Defence forces',
  'say.section.2': 'Security at sea',
  'say.section.3': 'Technology and industry',
  'say.section.4': 'Crime, cyber and space',
  'say.section.5': 'The region and the United Nations',
  'say.section.6': 'Dialogues',

  // a no-break space: a sign does not begin a line
  'say.unit.percent': '{value}\u00a0%',
  'say.unit.percent-points': '{value} pp',
  'say.unit.other': '{value} {unit}',
  'say.unit.days': '{n, plural, one {{value} day} other {{value} days}}',
  'say.unit.hours': '{n, plural, one {{value} hour} other {{value} hours}}',
  'say.unit.months': '{n, plural, one {{value} month} other {{value} months}}',
  'say.unit.years': '{n, plural, one {{value} year} other {{value} years}}',
  'say.unit.index': '{value}',
  'say.unit.incidents': '{n, plural, one {{value} incident} other {{value} incidents}}',
  'say.unit.people': '{n, plural, one {{value} person} other {{value} people}}',
  'say.unit.points': '{n, plural, one {{value} point} other {{value} points}}',
  'say.unit.teams': '{n, plural, one {{value} team} other {{value} teams}}',
  'say.unit.money': 'USD {value} million',
  'say.unit.at-once': 'at once',

  'say.entry': '{clause} {title}',
} as const;
