/**
 * The library: pages of entries, dialogues, pressures, models, charts, numbers and sources. Fetched with the first of
 * them, so nothing else may use these messages.
 */
export const library = {
  'say.unit.a-day': '{value} a day',
  'say.unit.a-stage': '{value} a stage',
  'say.unit.three-days': '{value} in three days',
  'say.number.range': '{low} to {high}',

  'say.cost-name.capital': 'Political capital, {who}',
  'say.cost-name.teams': 'Teams of officials, {who}',
  'say.cost-name.budget': 'Money, per side while it runs',

  'say.lead.cadence': 'From one regular session to the next',
  'say.lead.prepare': 'To prepare it, once agreed',
  'say.lead.notice': 'Notice before a session',
  'say.lead.start':
    '{family, select, channel {To open it} position {To agree the wording} other {To start it}}',
  'say.lead.sitting': 'Length of a session',
  'say.lead.sustain':
    '{family, select, channel {Until it falls into neglect, unused} position {Until it fades} other {Can be kept up}}',
  'say.lead.recover':
    '{family, select, channel {To mend it when it is degraded} other {To rest afterwards}}',
  'say.lead.stage': 'Each stage',
  'say.lead.laterStage': 'Each stage after the first',
  'say.lead.followUp': 'To follow a session up',

  'say.parameter.interoperability-per-day': 'Practice gained',
  'say.parameter.signal': 'Standing lost where pressure is high',
  'say.parameter.failure-cut': 'Fewer failures on the scene',
  'say.parameter.hit-rate': 'Forecasts that are right',
  'say.parameter.false-alarm': 'Forecasts that are wrong',
  'say.parameter.turnaround-cut': 'Less time in port',
  'say.parameter.comfort-per-day': 'Comfort of the coastal state',
  'say.parameter.share': 'Share that gets through',
  'say.parameter.coordination-hours': 'Time to agree who acts',
  'say.parameter.patrol-gain': 'More patrols by the coastal state',
  'say.parameter.sweep-gain': 'Wider search',
  'say.parameter.attack-cut': 'Fewer attacks',
  'say.parameter.outage-cut': 'Shorter outages',
  'say.parameter.revisit': 'Time between two passes',
  'say.parameter.recognition': 'Vessels recognised in a pass',
  'say.parameter.comfort': 'Comfort of coastal states',
  'say.parameter.legitimacy': 'Standing gained',
  'say.parameter.counter-move': 'Chance of a counter-move',
  'say.parameter.bloc-discomfort': 'Comfort lost because it looks like a bloc',
  'say.parameter.support': 'Allied support',
  'say.parameter.comfort-gain': 'Easier to agree',
  'say.parameter.delay-cut': 'Less delay in coordination',
  'say.parameter.first-map': 'First damage map',
  'say.parameter.robbery-cut': 'Less robbery of relief ships',
  'say.parameter.damage-cut': 'Less damage',
  'say.parameter.patient-gain': 'More patients treated',
  'say.parameter.release-cut': 'Shorter release',
  'say.parameter.theft-cut': 'Less theft',
  'say.parameter.qualifying-gain': 'Other suppliers approved sooner',
  'say.parameter.panic-cut': 'Less hoarding',
  'say.parameter.help-share': 'Share of the opened stock for India’s makers',
  'say.parameter.toll-gain': 'More material refined in Japan',
  'say.parameter.substitution-gain': 'Designs that do without, each stage',
  'say.parameter.join': 'Chance that other buyers join',

  'say.chart.event.promote': 'A dialogue or a call takes it up',
  'say.chart.event.prepare': 'Ordered to prepare',
  'say.chart.event.tick': 'As time passes',
  'say.chart.event.stop': 'Ordered to stop, or no money left',
  'say.chart.event.start': 'Ordered to start',
  'say.chart.event.use': 'It is used',
  'say.chart.event.degrade': 'An event damages it',
  'say.chart.event.slip': 'An event delays it',
  'say.chart.event.establish': 'A dialogue above it takes it up',
  'say.chart.event.convene': 'A session is called, or the calendar has one',
  'say.chart.event.conclude': 'The session closes',
  'say.chart.event.ask': 'It is asked',
  'say.chart.event.weigh': 'Its cabinet weighs the matter',
  'say.chart.event.assess': 'It weighs gain against cost',
  'say.chart.event.shock': 'Ships have collided',
  'say.chart.event.begin': 'The brief has been read',
  'say.chart.event.pause': 'The facilitator pauses',
  'say.chart.event.resume': 'The facilitator resumes',
  'say.chart.event.order.india': 'India gives an order',
  'say.chart.event.order.japan': 'Japan gives an order',
  'say.chart.event.submit.india': 'India submits its orders',
  'say.chart.event.submit.japan': 'Japan submits its orders',
  'say.chart.event.resolved': 'The turn has been worked out',
  'say.chart.event.next': 'The report has been read',

  'say.guard.given.consent': 'if both governments consent',
  'say.guard.given.ended': 'if the run has ended',
  'say.guard.reached': 'after {time}',
  'say.guard.reached.prepareHours': 'when the time to prepare it is over',
  'say.guard.reached.startHours':
    '{chart, select, position {when the wording is agreed} channel {when the time to open it is over} other {when the time to deploy is over}}',
  'say.guard.reached.sustainHours':
    '{chart, select, channel {when it has not been used for too long} position {when it has faded by its time} other {when it cannot be kept up longer}}',
  'say.guard.reached.recoverHours':
    '{chart, select, channel {when it has been mended} other {when the time to rest is over}}',
  'say.guard.reached.stageHours': 'when a stage is done',
  'say.guard.reached.followUpHours': 'when it has been followed up',
  'say.guard.reached.patienceHours': 'if enough time has passed since it said no',
  'say.guard.reached.warningHours': 'at landfall',
  'say.guard.reached.impactHours': 'when the storm has passed',
  'say.guard.reached.rescueHours': 'when the days of search are over',
  'say.guard.lastStageReached':
    'when the last {stages, plural, =0 {stage is done} one {stage is done} other {of # stages is done}}',
  'say.guard.due': 'when the session is no more than {time} away',
  'say.guard.due.generic': 'when the session is no further away than its notice',
  'say.guard.sits': 'when its hour has come',
  'say.guard.atLeast.agreement': 'if there is enough agreement',
  'say.guard.atLeast.temptation': 'if a deal of its own tempts it enough',
  'say.guard.atLeast.comfort.publicThreshold': 'if it is at ease enough to say yes in public',
  'say.guard.atLeast.comfort.quietThreshold': 'if it is at ease enough to say yes quietly',
  'say.guard.atLeast.cover': 'if enough of the need is met',
  'say.guard.below.comfort': 'if it is no longer at ease',
  'say.guard.gainCovers': 'if gain is larger by the margin and it has waited long enough',
  'say.guard.costOutweighs': 'if cost is larger by the margin and it has waited long enough',
  'say.guard.up': 'if its doctrine answers by more',
  'say.guard.down': 'if its doctrine draws back',
  'say.guard.running': 'while no pause holds',
  'say.guard.paused': 'while the game is paused',

  'say.region.ready': 'Ready',
  'say.region.planning': 'Planning',

  'say.effect.pass': 'the clock runs on',
  'say.effect.carry': 'time that is left counts on',
  'say.effect.restart': 'the clock starts again',
  'say.effect.slip': 'time is lost',
  'say.effect.countUp':
    '{chart, select, project {one more stage is done} campaign {the pause begins} other {it stays as it is for a turn more}}',
  'say.effect.countNone':
    '{chart, select, campaign {the pause ends} other {the count starts again}}',
  'say.effect.stays': 'it is taken, and the state stays',
  'say.effect.nothing': 'nothing happens',

  'say.step.when': '{event}, {condition}',
  'say.step.otherwise': '{event}, otherwise',
  'say.step.always': '{event}',
  'say.step.inside': '{when}: {follows}',

  'say.chart.title.operation': 'Operation',
  'say.chart.title.channel': 'Channel',
  'say.chart.title.project': 'Project',
  'say.chart.title.position': 'Position',
  'say.chart.title.dialogue': 'Dialogue',
  'say.chart.title.host': 'Third country',
  'say.chart.title.coercer': 'The other side at sea',
  'say.chart.title.hazard': 'Storm',
  'say.chart.title.restrictor': 'The state that restricts exports',
  'say.chart.title.campaign': 'The game itself',
  'say.chart.about.operation':
    'An operation is held at a place for some time, tires crews and needs rest: an exercise, a patrol, a port call.',
  'say.chart.about.channel':
    'A channel is opened, works as long as it is used, and mends slowly when it is damaged: supplies, a shared picture, intelligence.',
  'say.chart.about.project':
    'A project advances stage by stage and does not hurry: development, training, ports and roads.',
  'say.chart.about.position': 'A position is agreed, said once, and fades.',
  'say.chart.about.dialogue':
    'A dialogue meets by its calendar or when it is called, and lifts what stands on its agenda.',
  'say.chart.about.host':
    'A third country decides for itself whether ships and aircraft may come: in public, quietly, not at all, or it settles alone with whoever presses it.',
  'say.chart.about.coercer':
    'The other side of an incident at sea goes a step up when it expects to gain, a step down when it expects to pay, and can come down from every step.',
  'say.chart.about.hazard':
    'A storm and what follows it. The days of search end by the clock, relief ends when needs are met.',
  'say.chart.about.restrictor':
    'A state that restricts exports tightens or eases by what it expects to gain and to pay, and may ease for some before it eases for all.',
  'say.chart.about.campaign':
    'The flow of a game: a brief, planning by both governments, a turn worked out and reported, and a debrief.',
  'say.chart.spoken':
    'Drawing of a chart: {title}. {n} states. {standing, select, none {} other {Now: {standing}. }}The same follows in words.',
  'say.chart.storm': 'The storm',
  'say.chart.game': 'This game',

  'ui.chart.smaller': 'Smaller',
  'ui.chart.larger': 'Larger',
  'ui.chart.fit': 'Fit the width',
  'ui.chart.box': 'Drawing, {title}: scroll with the arrow keys',
  'ui.chart.words': 'The same in words',
  'ui.chart.kind': 'All that run on this chart',
  'ui.chart.window': 'Chart: {title}',
  'ui.chart.standing': 'Who stands where now',
  'ui.chart.print': 'Print',

  'ui.entries': 'The Declaration, entry by entry',
  'ui.entries.short': 'The 42 entries',
  'ui.entries.about':
    'What each of the 42 entries says, in our words; what it does in the model, with every number and its source; and how it runs.',
  'ui.entries.none': 'There is no entry {clause}',
  'ui.entries.pages': 'Entries',
  'ui.entry.text': 'What the text says',
  'ui.entry.verb': 'Its verb',
  'ui.entry.starts': 'So it starts as',
  'ui.entry.gate': 'Taken up by',
  'ui.entry.carries': 'It may take up',
  'ui.entry.leads': 'Who leads',
  'ui.entry.does': 'What it does in the model',
  'ui.entry.costs': 'What it costs',
  'ui.entry.times': 'How long it takes',
  'ui.entry.limits': 'Limits on both sides',
  'ui.entry.limits.none': 'No limit of law or politics is known here.',
  'ui.entry.chart': 'How it runs',
  'ui.entry.chart.now': 'now',
  'ui.entry.chart.start': 'starts here',
  'ui.entry.chart.ends': 'Nothing leads on from here.',
  'ui.entry.run': 'In this run',
  'ui.entry.run.changes': 'What it changed',
  'ui.entry.run.none': 'It has changed no measure so far.',
  'ui.entry.run.events': 'What was ordered about it, and what came of it',
  'ui.entry.run.quiet': 'Nothing was ordered about it.',
  'ui.entry.run.absent': 'It has no part in this scenario.',
  'ui.entry.run.total': 'Together',
  'ui.entry.says': 'What people say',
  'ui.entry.plays': 'Where it has a part',
  'ui.entry.plays.in': 'Plays a part',
  'ui.entry.plays.out': 'No part',
  'ui.entry.number': 'Number',
  'ui.entry.value': 'Value',
  'ui.entry.range': 'Range',
  'ui.entry.source': 'Source',
  'ui.entry.assumption': 'assumption',
  'ui.entry.numbers-of': 'Numbers: {title}',
  'ui.entry.causes': 'Through',

  'say.number.nth': 'number {n}',

  'say.forum.old': 'It exists. {why}',
  'say.forum.new': 'It does not exist yet: a dialogue above it has to set it up first. {why}',
  'say.forum.slots': '{n, plural, one {One item} other {# items}} on the agenda of a session',
  'say.forum.rank':
    '{n, plural, =1 {Only what the text puts under it} other {What the text puts under it, and what lower dialogues carry (level #)}}',

  'say.pressure.shocks': 'Small shocks of quiet years',
  'say.pressure.shocks.about':
    'What comes anyway in years without a crisis: robberies at sea, outages, floods of ordinary size. Each kind arrives by a yearly rate, and what was built makes it rarer or milder.',
  'say.pressure.rule.coercer':
    'Each turn it compares what it expects to gain with what it expects to pay, by a doctrine that is drawn from the seed and hidden until the debrief. Where gain is larger by a margin it goes a step up, where cost is larger by a margin a step down, and otherwise it waits. Then it chooses the place that is worth most to it.',
  'say.pressure.rule.restrictor':
    'Each month it compares expected gain with expected cost, by a doctrine that is drawn from the seed and hidden until the debrief, and tightens, holds or eases. What it licenses follows from its step.',
  'say.pressure.rule.hazard':
    'The storm takes its course by the clock; how hard it strikes is drawn from the seed. After the days of search, relief goes on until enough of the need is met.',
  'say.pressure.rule.host':
    'A cabinet weighs its comfort with being helped against the temptation to settle alone, with a lean of its own that nobody is told. Comfort moves with what is done in its waters and ports, and with how it is done.',
  'say.pressure.rule.shocks':
    'Events of each kind arrive at random by a yearly rate, with the same luck whatever is ordered. What the two have built takes a share of them away, or shortens them.',
  'say.host.means.unasked': 'Nobody has asked it yet.',
  'say.host.means.asked': 'It has been asked, and its cabinet decides at the end of the turn.',
  'say.host.means.accepts': 'Ships and aircraft may come, and everybody may know.',
  'say.host.means.acceptsQuietly':
    'Ships and aircraft may come, and it would rather not read about it. Pressed itself, it closes its ports again.',
  'say.host.means.declines': 'It says no, and can be asked again after some time.',
  'say.host.means.settles':
    'It has come to terms with whoever presses it, for itself. There is no way back in a run.',

  'ui.library.entries': 'Entries',
  'ui.library.dialogues': 'Dialogues',
  'ui.library.pressures': 'Pressures',
  'ui.library.charts': 'Charts',
  'ui.library.models': 'Models',
  'ui.library.numbers': 'Numbers',
  'ui.library.sources': 'Sources',
  'ui.library.about.entries':
    'What each entry of the Declaration says, in our words; what it does in the model; how it runs.',
  'ui.library.about.dialogues':
    'Who sits with whom, how often, what a session can lift, and what it costs to call one.',
  'ui.library.about.pressures':
    'What the other side, a storm, a state that restricts exports or a third country does, and by which rule.',
  'ui.library.about.charts': 'The rulebook itself, drawn from the machines that run the game.',
  'ui.library.about.models':
    'The equations behind every measure, with what the symbols mean and where they come from.',
  'ui.library.about.numbers':
    'Every number with its range, unit and source. {assumed} of them are assumptions, and say so.',
  'ui.library.about.sources': 'What the numbers and texts rest on, and what rests on each.',
  'ui.library.lead':
    'This is the whole rulebook. Nothing in a game happens that is not written here, and nothing here is hidden in a game except what a player of that role could not know.',
  'ui.library.parts': 'Parts of the library',
  'ui.library.menu': 'Library: {part}',
  'ui.library.within': 'In this part',
  'ui.library.game': 'Your game waits: {title}, turn {turn}.',
  'ui.library.game.practice': 'Your practice turn waits: {title}.',
  'ui.library.waiting': 'Your game',
  'ui.library.return': 'Back to the game',
  'ui.library.none': 'There is no such page in the library',
  'ui.library.none.about':
    'The address names nothing that is here. The parts of the library lead on.',
  'ui.library.search': 'Search',
  'ui.library.search.clear': 'Clear the search',
  'ui.library.scenario': 'Scenario',
  'ui.library.scenario.any': 'All scenarios',
  'ui.library.section': 'Section',
  'ui.library.section.any': 'All sections',
  'ui.library.kind': 'Kind',
  'ui.library.kind.all': 'All numbers',
  'ui.library.kind.sourced': 'With a source',
  'ui.library.kind.assumed': 'Assumptions',
  'ui.library.found.entries': '{n, plural, =0 {No entry fits.} one {One entry} other {# entries}}',
  'ui.library.found.numbers':
    '{n, plural, =0 {No number fits.} one {One number} other {# numbers}}',
  'ui.library.found.sources':
    '{n, plural, =0 {No source fits.} one {One source} other {# sources}}',
  'ui.library.more': 'Show {n} more',
  'ui.library.all': 'All {part}',

  'ui.dialogues.title': 'Dialogues',
  'ui.dialogues.lead':
    'Officials and ministers of both sides meet in {n} forums. A session lifts what stands on its agenda by one rung, from looking into something towards having it ready.',
  'ui.dialogues.session': 'What a session can do',
  'ui.dialogues.session.1':
    'Each item on its agenda goes up one rung if both governments consent: explored, agreed, in preparation, ready. In quiet years a session lifts an item up to preparation and no further.',
  'ui.dialogues.session.2':
    'A session concludes or ends without agreement. That depends on preparation, on trust in its field, and a little on the day. Ended in vain, it costs trust when something was on the table.',
  'ui.dialogues.session.3':
    'It sits by its calendar, or it is called. Calling one costs political capital, and a session at short notice is less well prepared.',
  'ui.dialogues.session.4':
    'Officials who prepare one session cannot prepare another: every session takes teams on both sides.',
  'ui.dialogues.rule': 'The equations: {title}',
  'ui.dialogues.sits': 'Who sits',
  'ui.dialogues.exists': 'Since when',
  'ui.dialogues.agenda': 'Agenda',
  'ui.dialogues.may': 'It may lift',
  'ui.dialogues.does': 'What it does',
  'ui.dialogues.carries': 'Entries under it',
  'ui.dialogues.carries.none': 'The text puts no entry under it.',
  'ui.dialogues.below': 'Set up by',
  'ui.dialogues.times': 'Times',
  'ui.dialogues.costs': 'What calling it costs',

  'ui.pressures.title': 'Pressures',
  'ui.pressures.lead':
    'What the two governments face. Each follows a rule that is open here; what is hidden in a game is which doctrine was drawn, and luck.',
  'ui.pressures.rule': 'By which rule',
  'ui.pressures.states': 'Its steps',
  'ui.pressures.kinds': 'Its kinds',
  'ui.pressures.doctrines': 'Doctrines that may be drawn',
  'ui.pressures.numbers': 'Its numbers',
  'ui.pressures.model': 'Equations: {title}',
  'ui.pressures.chart': 'Chart: {title}',
  'ui.pressures.in': 'Plays a part in',

  'ui.charts.title': 'Charts',
  'ui.charts.lead':
    'These are the machines that run, drawn: every state, every step, and the condition of each. A test holds drawing and machine against each other.',
  'ui.charts.how': 'How to read a drawing',
  'ui.charts.how.1':
    'A box is a state. A dashed frame is a region: whoever is in it is in one of its states.',
  'ui.charts.how.2':
    'An arrow is a step to another state; beside it stands what happens and under which condition. Steps that leave the state as it is stand inside its box.',
  'ui.charts.how.3':
    'Of two steps for the same event the first whose condition holds is taken; “otherwise” is the one after it.',
  'ui.charts.how.4':
    'In a game, the state that something stands in is filled and framed heavily, and says “now”.',
  'ui.charts.entries': 'Entries that run on it',

  'ui.models.title': 'Models',
  'ui.models.lead':
    'What happens in a turn, and by which equations. Names in code letters are numbers of the scenario files and lead to their values.',
  'ui.models.files': 'Worked out in',
  'ui.models.numbers': 'Numbers that this section names',
  'ui.models.formula': 'Equation',

  'ui.numbers.title': 'Numbers and assumptions',
  'ui.numbers.lead':
    'Every number that the models read, with the range in which it may lie and where it comes from. Where no source gives it, it is called an assumption, and its basis is said.',
  'ui.numbers.list': 'Numbers',
  'ui.numbers.range': 'Range',
  'ui.numbers.unit': 'Unit',
  'ui.numbers.basis': 'Basis',
  'ui.numbers.file': 'File and path',
  'ui.numbers.used': 'Used in',
  'ui.numbers.entry': 'Of the entry',
  'ui.numbers.models': 'Named in the model',
  'ui.numbers.others': 'The same number elsewhere',
  'ui.numbers.within': '{value}, in a range from {low} to {high}',

  'ui.sources.title': 'Sources',
  'ui.sources.lead':
    'What numbers, places, entries and scenarios rest on. Links lead out of this page. “Two Seas” as publisher means a range or a derivation of our own, which says what it was made from.',
  'ui.sources.rests':
    '{n, plural, =0 {Nothing here rests on it} one {One thing rests on it} other {# things rest on it}}',
  'ui.sources.open': 'Open the source',
  'ui.sources.numbers': 'Numbers',
  'ui.sources.entries': 'Entries',
  'ui.sources.places': 'Places',
  'ui.sources.scenarios': 'Scenarios',
  'ui.sources.models': 'Sections of the model',
  'ui.sources.id': 'Cited as',
} as const;
