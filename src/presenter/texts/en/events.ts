/** What happened, one message per event type; a type with variants has one message per variant. */
export const events = {
  'say.event.inject.fired': '{title}.',
  'say.consequence.budget': '{government}: budget {amount} million USD.',
  'say.consequence.capital': '{government}: political capital {amount}.',
  'say.consequence.customs': 'What arrives waits at the port for up to {time}.',
  'say.consequence.idle': '{entry} was not running, so nothing was lost.',
  'say.consequence.outage': 'Ports and tracking are down for up to {time}.',
  'say.consequence.storm': '{zone}: storm for {time}.',
  'say.event.crisis.began': 'The crisis is here: {title}.',
  'say.event.order.taken': '{order}',
  'say.event.order.lapsed': 'Lapsed, at no cost: {order}. {because}',
  'say.event.item.promoted': '{dialogue} agreed on {entry}.',
  'say.event.item.blocked': '{dialogue} ended without agreement and left {entry} where it was.',
  'say.event.item.deferred': '{dialogue} deferred {entry}: {by} did not join, because {because}.',
  'say.event.item.deferred.asks':
    '{dialogue} deferred {entry}. {by} is close to yes and asks: {ask}.',
  'say.event.ask.granted': '{by} joined in {entry}, as it had asked: {ask}.',
  'say.event.dialogue.sat.concluded':
    '{dialogue} sat and concluded; {items, plural, =0 {no item} one {# item} other {# items}} agreed.',
  'say.event.dialogue.sat.deadlocked': '{dialogue} sat and ended without agreement.',
  'say.event.lever.moved': '{entry}: {state}.',
  'say.event.lever.moved.at': '{entry} at {place}: {state}.',
  'say.event.group.sailed': '{group}: under way to {to}; {left} to go.',
  'say.event.group.recalled': '{group}: no money is left for fuel; they turn for home.',
  'say.event.group.arrived': '{group} reached {at}.',
  'say.event.posture.changed.up': '{rival} went from {from} to {to}, with its weight on {zone}.',
  'say.event.posture.changed.down': '{rival} eased from {from} to {to}; its weight lies on {zone}.',
  'say.event.focus.shifted': '{rival} moved its weight from {from} to {to}.',
  'say.event.incidents.expected':
    'At this pressure {expected} dangerous incidents are usual in a turn. {n, plural, one {There was one.} other {There were {n}.}}',
  'say.event.incidents.none':
    'No dangerous incident came to light. At this pressure {expected} are usual in a turn; {share} of such turns pass without one.',
  'say.report.comfort':
    '{added, select, 0 {} other {Evidence that is shared adds {added} points. }}The comfort of {host} with help stands at {comfort} of 100{accepts, select, true {} other {; it tends to a quiet yes from {quiet} and to an open one from {public}}}.',
  'say.report.delivery': 'A delivery brings {days} days of stores.',
  'say.report.posture':
    'What it had before it: {tried, plural, =0 {no incident at {zone} in the turn before} one {of one incident at {zone} in the turn before {through} went through} other {of # incidents at {zone} in the turn before {through} went through}}{hungry, select, yes {, an outpost short of stores} other {}}; against that {shown, select, yes {what was published and said} other {nothing published or said}}, {ships, select, 0 {no ship of ours there} other {{ships} ships of ours there}} and a standing of {standing}. How heavily it weighs them is hidden until the debrief.',
  'say.report.by-luck':
    'So this was luck. Orders keep no single incident from being tried: they end those that are, and ships on the spot, evidence and statements weigh on the pressure of the turns after.',
  'say.report.no-measure': 'It has moved no measure by itself.',
  'say.event.incident.suffered.unseen':
    '{zone}, day {day}: a dangerous incident. Nobody of ours saw it; it became known afterwards.',
  'say.event.incident.suffered.seen':
    '{zone}, day {day}: a dangerous incident. It was seen, and nobody who saw it had a ship there to help.',
  'say.event.incident.suffered.barred':
    '{zone}, day {day}: a dangerous incident. It was seen; the coastal state had not agreed that we help.',
  'say.event.incident.suffered.late':
    '{zone}, day {day}: a dangerous incident. It was seen; it lasted {duration}, and help would have taken {response}.',
  'say.event.incident.suffered.failed':
    '{zone}, day {day}: a dangerous incident. {helper, select, host {The coastal state’s patrol} other {Ships of ours}} came after {response}, in time, and could not end it.',
  'say.event.incident.averted':
    '{zone}, day {day}: ships of ours ended an incident after {response}.',
  'say.event.incident.averted.host':
    '{zone}, day {day}: the coastal state’s own patrol ended an incident after {response}.',
  'say.event.incident.averted.unseen':
    '{zone}, day {day}: an incident was ended by the coastal state after {response}.',
  'say.alike.all': '{n} incidents of this turn went this way: {places}.',
  'say.alike.one': '{zone}: another of these {n} incidents',
  'say.event.incident.attributed': 'It is clear who did it.',
  'say.event.accident': '{zone}, day {day}: a collision.',
  'say.event.evidence.used.share':
    '{items, plural, one {# incident} other {# incidents}} from {zone} shared with the coastal state.',
  'say.event.evidence.used.publish':
    '{items, plural, one {# incident} other {# incidents}} from {zone} published.',
  'say.event.evidence.stale': 'The evidence from {zone} has grown too old to use.',
  'say.event.mission.arrived.alone':
    'The supply boats reached the outpost. Had they been stopped, help would likely have come too late or in vain.',
  'say.event.mission.arrived.barred':
    'The supply boats reached the outpost. Had they been stopped, our ships could only have watched, without the coastal state’s yes.',
  'say.event.mission.arrived.escorted':
    'The supply boats reached the outpost. Had they been stopped, help would likely have come in time.',
  'say.event.mission.turned-back.alone':
    '{rival} turned back the supply boats; no help came in time.',
  'say.event.mission.turned-back.barred':
    '{rival} turned back the supply boats; without the coastal state’s yes our ships could only have watched.',
  'say.event.host.answered': '{host} {state}.',
  'say.event.host.declined': '{host} {state}: {reason} It can be asked again from {turn}.',
  'say.event.warning.given': 'A shared assessment expects the weight of {rival} on {zone} next.',
  'say.event.outage.over': 'The shared data services work again.',
  'say.event.ended': 'The run has ended: {title}.',

  'say.host.unasked': 'waits to be asked',
  'say.host.asked': 'has been asked and has not answered',
  'say.host.accepts': 'accepts help and says so',
  'say.host.acceptsQuietly': 'accepts help and asks that nothing is said about it',
  'say.host.declines': 'declines for now',
  'say.host.settles': 'makes its own arrangement with the other side',

  'say.report.title': 'Turn {turn}: {time}',
  'say.report.quiet': 'Nothing of note happened.',
  'say.report.rests': 'It does nothing until it is ordered.',
  'say.report.keeps': '{rival} keeps to {state}.',
  'say.report.band': '{measure}: {way, select, better {better, } other {}}now {band}.',
  'say.report.injects': 'From outside',
  'say.report.ours': 'What you did',
  'say.report.levers': 'What changed in the levers',
  'say.report.theirs': 'What the other side did',
  'say.report.sea': 'At sea',
  'say.report.diplomacy': 'Diplomacy',
  'say.report.home': 'At home',
  'say.report.next': 'Where it led',
} as const;
