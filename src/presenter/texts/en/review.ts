/**
 * The review of a run that has ended, and the class page. Fetched with the first of them, so nothing else may
 * use these messages.
 */
export const review = {
  'say.review.title': 'After-action review: {title}',
  'say.review.fact.group': 'Group: {group}',
  'say.review.fact.played': 'Played: {role}, {turns}',
  'say.review.fact.seed': 'Seed: {seed}',
  'say.review.timeline': 'Turn by turn',
  'say.review.timeline.about':
    'Under each turn its orders, then the largest single contributions of the run that fell into it (▲ for the better, ▼ for the worse). ★ marks what people marked.',
  'say.review.begins': 'The crisis begins: {title}',
  'say.review.quiet':
    '{n, plural, one {Turn {first}: nothing was ordered, nothing turned.} other {Turns {first} to {last}: nothing was ordered, nothing turned.}}',
  'say.review.luck': 'Luck or choice?',
  'say.review.luck.endings': 'How the same orders ended under {runs, number} other seeds:',
  'say.review.luck.this-ending': '{ending} (this run)',
  'say.review.decisions': 'What each decision was worth',
  'say.review.clauses': 'The Declaration in this run',
  'say.review.clauses.used': 'Used',
  'say.review.clauses.would': 'Not used, and would have mattered',
  'say.review.clauses.not': 'Not used',
  'say.review.clauses.idle': 'Not used, and would have changed nothing here',
  'say.review.wash': 'Hot-wash',
  'say.review.wash.well': 'What went well',
  'say.review.wash.improve': 'What to improve',
  'say.review.wash.surprised': 'What surprised us',
  'say.review.made': 'How this was made',
  'say.review.fiction':
    'Two Seas is a model. The scenario is a fictional one on documented patterns; what follows from a decision here is what the model says, with numbers that have sources or are called assumptions.',
  'say.review.column.measure': 'Measure',
  'say.review.column.start': 'Start',
  'say.review.column.end': 'End',
  'say.review.column.change': 'Change',
  'say.review.column.band': 'Band',
  'say.review.column.rule': 'Rule',
  'say.review.column.own': 'This run',
  'say.review.column.worse': 'Worse',
  'say.review.column.same': 'Same',
  'say.review.column.better': 'Better',
  'say.review.column.plan': 'Plan',
  'say.review.column.score': 'Score',
  'say.review.column.elsewhere': 'Mean elsewhere',
  'say.review.column.ending': 'Ending',
  'say.review.column.about': 'What it believes in',
  'say.review.column.worth': 'Worth',
  'say.review.column.turn': 'Turn',
  'say.review.column.order': 'Order',
  'say.review.column.did': 'What it changed',
  'say.review.score': 'Score',
  'say.review.progress.waiting': 'The run is being played again beside this page.',
  'say.review.progress.on':
    '{done, number} of {of, number} runs played; what stands here gets more exact.',
  'say.review.progress.done':
    'Luck, choice and what entries are worth come from {of, number} runs that were played for this review.',
  'say.review.progress.off':
    'Luck, choice and the worth of each decision are not worked out here: this browser starts no worker. All else in this review is complete, and the terminal program works out the rest from the run file.',

  'say.review.luck.lead':
    'The same orders under {runs, number} other seeds: {worse} of those runs scored less than this one, {same} the same, {better} more. Nine of ten scored between {low} and {high}, half of them up to {middle}; this run scored {score}.',
  'say.review.luck.place':
    '{value}; nine of ten between {low} and {high}. {worse} did worse, {same} the same, {better} better.',
  'say.review.luck.alone': '{value}; no other run ended with this measure.',
  'say.review.luck.left-out':
    'Orders that could not be given under another luck were left out: {mean} of {orders} in the mean, none in {none} of the runs.',

  'say.review.plan.none': 'no orders at all',
  'say.review.plan.random': 'orders by chance',
  'say.review.plan.reader': 'a first reading of the brief',
  'say.review.plan.everything': 'everything at once',
  'say.review.plan.about.none': 'Nobody orders anything.',
  'say.review.plan.about.random': 'Any legal order, up to three for each government in a turn.',
  'say.review.plan.about.everything':
    'Every group, every instrument, every call, while anything is left to pay with.',
  'say.review.choice.own': 'these orders',
  'say.review.choice.lead':
    'Under the luck of this run {worse} of {plans} other plans scored less than these orders, {same} the same and {better} more. {lucks, plural, =0 {} other {The mean elsewhere is over # other seeds; there a plan answers what happens, recorded orders do not.}}',
  'say.review.choice.here': 'Score {score}: {ending}.',
  'say.review.choice.both':
    'Score {score}: {ending}. Under {runs} other seeds {mean} in the mean; less than these orders in {less} of them, more in {more}.',
  'say.review.choice.own.both':
    'Score {score}: {ending}. Under the same other seeds {mean} in the mean.',
  'say.review.choice.verdict':
    'Luck took the score of these orders from {luckLow} to {luckHigh} (nine runs of ten); the choice among the plans took it, under the luck of this run, from {choiceLow} to {choiceHigh}. {more, select, luck {Here luck had the wider reach.} choice {Here choice had the wider reach.} other {Here the two reached about as far.}}',

  'say.review.decision.lead':
    'The run as it was, less the run without that one order, under the same luck. Its worth is the mean change of all measures by their weight, in widths of the middle band; + is for the better.',
  'say.review.decision.none': 'Nobody gave an order.',
  'say.review.decision.nothing':
    '{n, plural, one {One order} other {# orders}} changed no measure at the end.',
  'say.review.decision.slight':
    '{n, plural, one {One more order was worth} other {# more orders were worth}} less than a hundredth in sum, and the run would have ended the same.',
  'say.review.decision.ends': 'Without it the run ends in turn {turn}: {ending}.',
  'say.review.decision.taken': 'turn {turn}, {order}',
  'say.review.decision.takes-along':
    'Without it {n, plural, one {one later order} other {# later orders}} could not be given: {orders}.',

  'say.review.clause.lead':
    'A used entry is switched off (the trust that opening or starting it earned stays), an unused one is put to use from the first turn by a simple rule and paid for from the same purse; all other orders and the luck stay as they were{runs, plural, =0 {} other {, then the same under # other seeds}}. A cleverer use may be worth more, and so few seeds tell a tendency, no proof.',
  'say.review.clause.used.here': 'It made this difference: {moved} (worth {worth}).',
  'say.review.clause.used.same': 'Without its effect every measure would have ended the same.',
  'say.review.clause.used.ends': 'Without it the run would have ended otherwise: {ending}.',
  'say.review.clause.not.here': 'It would have made this difference: {moved} (worth {worth}).',
  'say.review.clause.not.same': 'With it every measure would have ended the same.',
  'say.review.clause.not.ends': 'With it the run would have ended otherwise: {ending}.',
  'say.review.clause.crowded':
    '{n, plural, one {One order} other {# orders}} of this run would have found no means left.',
  'say.review.clause.elsewhere': 'Under {runs} other seeds: {shares}.',
  'say.review.clause.better': 'good in {share}',
  'say.review.clause.same': 'next to nothing in {share}',
  'say.review.clause.worse': 'harm in {share}',
  'say.review.verdict.helps': 'helps',
  'say.review.verdict.harms': 'harms',
  'say.review.verdict.depends': 'depends on luck',
  'say.review.verdict.nothing': 'no difference',

  'ui.review.progress': 'Runs played for this review',
  'ui.review.timeline.about':
    'What was ordered in each turn, and the largest single contributions of the run.',
  'ui.review.timeline.mark': 'Mark the turns that you want to talk about.',
  'ui.review.timeline.key':
    'Columns: what the ledger booked in a turn for the better (up) and for the worse (down), routine left out. Dots: turning points. Stars: yours.',
  'ui.review.star': 'Mark turn {turn}',
  'ui.review.star.note': 'Why turn {turn} is marked',
  'ui.review.star.why': 'Why?',
  'ui.review.for-better': 'for the better',
  'ui.review.for-worse': 'for the worse',
  'ui.review.no-orders': 'No orders.',
  'ui.review.luck.same': 'The same orders, other luck',
  'ui.review.luck.key': 'Bars: how many of those runs scored so much. Dot and line: this run.',
  'ui.review.luck.measures': 'Measure by measure',
  'ui.review.luck.range-key':
    'Thick line: nine of ten of those runs. Tick: the middle one. Dot: this run. Upright lines: where a measure is held (solid) and strained (dashed).',
  'ui.review.luck.endings': 'How those runs ended',
  'ui.review.choice': 'The same luck, other plans',
  'ui.review.choice.key': 'Dot: score under the luck of this run. Tick: mean under other seeds.',
  'ui.review.decisions.on': '{looked} of {of} orders looked at so far.',
  'ui.review.decisions.rest':
    'Show {n, plural, one {one more order} other {# more orders}} of less weight',
  'ui.review.wash.about':
    'Write it down while it is fresh. It stays with this run in this browser and goes into the run file and the review when you save them; nothing is sent anywhere.',
  'ui.review.kept': 'Kept in this browser.',
  'ui.review.not-kept':
    'This browser keeps nothing: save the run or the review before you close the page.',
  'ui.review.take': 'Take it with you',
  'ui.review.group': 'Name of your group',
  'ui.review.group.about':
    'It stands in the run file that you hand in and in the review. A name of your choice, or none.',
  'ui.review.print': 'Print, or save as PDF',
  'ui.review.markdown': 'Markdown',
  'ui.review.csv': 'Table (CSV)',
  'ui.review.json': 'Data (JSON)',

  'say.class.group': 'Group {n}',
  'say.class.open': 'not ended',
  'say.class.of': '{title}, seed {seed}',
  'say.class.choice-of': '{title} · seed {seed} · {n, plural, one {one run} other {# runs}}',
  'say.class.reading': '{checked} of {files} files checked.',
  'say.class.read':
    '{files, plural, one {One file} other {# files}} checked: {good, plural, one {one run holds} other {# runs hold}}{bad, plural, =0 {.} one {, one file does not.} other {, # files do not.}}',
  'say.class.measure':
    'From {low} to {high}, half of them up to {middle}. Held by {held}, strained in {strained}, lost in {lost}.',
  'say.class.choices.few':
    'Choices are compared between at least two runs that have ended, led for the same governments.',
  'say.class.choices.same': 'All of them gave the same orders.',
  'say.class.choices.lead':
    'Orders that some of {n} groups gave and others did not, those that divide them most first. The scores of both sides go with all else that they did; what the order itself did is told from runs that were played again without it.',
  'say.class.choice.count': '{n} of {of} groups',
  'say.class.choice.when': '{n} in turn {turn}',
  'say.class.choice.other': '{n} gave “{order}”',
  'say.class.choice.instead':
    'Of the others {list}{rest, plural, =0 {} other {; # gave no order of this kind}}.',
  'say.class.choice.scores': 'Mean score {given} with it, {not} without it.',
  'say.class.choice.did':
    '{n, plural, one {In one run of those that gave it, it was worth {worth}.} other {In # runs of those that gave it, it was worth {worth} in the mean, from {low} to {high}.}}',
  'say.class.luck.lead':
    'The orders of {groups, plural, one {one group} other {# groups}} under other seeds, {runs, number} runs in all: nine of ten scored between {low} and {high}, half of them up to {middle}. This class, under its own seed, scored from {ownLow} to {ownHigh}, half of it up to {ownMiddle}.',
  'say.class.luck.split':
    'Of the spread of these runs {choice} goes with what was ordered, {luck} with the luck, and {both} with neither alone: orders that were good under one luck and poor under another.',
  'say.class.luck.choice': 'What was ordered: {share}',
  'say.class.luck.luck': 'Luck: {share}',
  'say.class.luck.both': 'Both together: {share}',
  'say.class.luck.waiting':
    'The orders of this class are being played under other seeds beside this page: {done, number} of {of, number} runs.',
  'say.class.luck.off':
    'Luck, and what each order did, are not worked out here: this browser starts no worker. All files are checked nevertheless.',
  'say.class.scripted': 'Scripted: {india} for India, {japan} for Japan',
  'say.class.scripted.both': 'Scripted: {plan}',

  'ui.class': 'Class',
  'ui.class.title': 'Where the groups chose differently',
  'ui.class.about':
    'Put the run files of a class here: they are checked, sorted by scenario and seed, and held against one another. Nothing leaves this computer.',
  'ui.class.empty':
    'Each group saves its run in its debrief, with a name of its choice in it, and hands in the file. Groups that played the same seed met the same luck, so what differs between them is what they did.',
  'ui.class.drop': 'Drop run files or a folder here',
  'ui.class.files': 'Choose files',
  'ui.class.folder': 'Choose a folder',
  'ui.class.sample': 'Try a sample class',
  'ui.class.sample.about':
    'Fourteen groups of the first scenario, played by scripts and not by people: each follows a plan of the scenario or none, some a different one for each government.',
  'ui.class.sample.shown': 'This is the sample class: its groups are scripts, not people.',
  'ui.class.clear': 'Begin again',
  'ui.class.progress': 'Files checked',
  'ui.class.hide': 'Hide names',
  'ui.class.csv': 'Table (CSV)',
  'ui.class.faults': 'Files that do not hold',
  'ui.class.which': 'Scenario and seed',
  'ui.class.table': 'The runs',
  'ui.class.column.group': 'Group',
  'ui.class.column.role': 'Led',
  'ui.class.column.ending': 'Ending',
  'ui.class.column.turns': 'Turns',
  'ui.class.column.score': 'Score',
  'ui.class.sort': 'Sort by {column}',
  'ui.class.same-as': 'the same run as {name}',
  'ui.class.endings': 'How they ended',
  'ui.class.ending': '{count} of {of}',
  'ui.class.choices': 'Where they chose differently, and what it did',
  'ui.class.measures': 'Where the measures ended',
  'ui.class.measures.key':
    'Dots: runs. Upright lines: where the measure is held (solid) and strained (dashed).',
  'ui.class.luck': 'Luck or choice?',
  'ui.class.luck.key':
    'Bars: how many of those runs scored so much. Dots below: the runs of this class.',
  'ui.class.turns-chart': 'Groups by turn',
} as const;
