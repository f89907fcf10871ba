/** The text board and the terminal program. */
export const terminal = {
  'say.board.measures': 'Measures',
  'say.board.governments': 'Governments',
  'say.board.pressure': 'Pressure',
  'say.board.groups': 'Ships and aircraft',
  'say.board.dialogues': 'Dialogues',
  'say.board.levers': 'Levers in play',
  'say.board.hosts': 'Host states',
  'say.board.evidence': 'Evidence',
  'say.board.tray': 'Orders of this turn',
  'say.board.warnings': 'Notice',

  'say.cli.usage': 'Usage: two-seas {usage}',
  'say.cli.commands': 'Commands:',
  'say.cli.options': 'Options:',
  'say.cli.more': 'two-seas COMMAND --help tells more about a command.',

  'say.cli.list.about': 'list the scenarios',
  'say.cli.check.about': 'check scenario files; problems are printed as FILE:LINE:COLUMN reason',
  'say.cli.play.about': 'play a scenario in the terminal',
  'say.cli.run.about': 'play a whole run without people and print how it ended',
  'say.cli.replay.about': 'tell a run file again, turn by turn',
  'say.cli.verify.about': 'check that every hash of run files holds',
  'say.cli.hash.about': 'print the last hash of a run',

  'say.cli.entry.about': 'print the page of an entry of the Declaration, or the list of all 42',
  'say.cli.entry.unknown':
    'There is no entry “{clause}”. “two-seas entry” lists all 42; one is written like 2.2.',
  'say.cli.entry.number':
    '{name}: {value}{range, select, none {} other { ({range})}}; {source}{basis, select, none {} other {: {basis}}}',

  'say.cli.balance.about': 'let every player play every scenario over many seeds',
  'say.cli.forecast.about': 'say how a run may go on, as far as its player can know',
  'say.cli.forecast.title':
    '{runs} futures from the start of turn {turn}, with no orders but those in force.',
  'say.cli.forecast.chance':
    'Uncertain: chance alone; every number of the model has its central value.',
  'say.cli.forecast.all':
    'Uncertain: chance, and the numbers of the model, drawn from their ranges anew for each future.',
  'say.cli.forecast.legend':
    'Where a measure ends: the value below which 5 % to 95 % of the futures end, and the share that end in each band.',
  'say.cli.unknown-assumptions':
    'There is no “--assumptions {word}”. There is: chance (central values), all (every number drawn from its range).',
  'say.cli.option.assumptions':
    '--assumptions A   chance (default): numbers at their central values; all: drawn from their ranges too',
  'say.cli.luck.about':
    'say of a run that has ended how much was luck, how much choice, and what each order did',
  'say.cli.luck.not-ended':
    '{file}: the run has not ended. Luck and choice are told of whole runs.',
  'say.cli.luck.run':
    '{title}, seed {seed}: {orders, plural, one {# order} other {# orders}}. Ending in turn {turn}: {ending}.',
  'say.cli.luck.luck':
    'Luck: the same orders under {runs} other seeds. How many of those runs did worse, the same or better, and the value below which 5 %, 50 % and 95 % of them ended.',
  'say.cli.luck.left-out':
    'Orders that could not be given there were left out: {mean} of {orders} a run, none in {none} of the runs.',
  'say.cli.luck.fewer': '{name} (in {runs})',
  'say.cli.luck.score': 'Score',
  'say.cli.luck.column.own': 'this run',
  'say.cli.luck.column.worse': 'worse',
  'say.cli.luck.column.same': 'same',
  'say.cli.luck.column.better': 'better',
  'say.cli.luck.this-ending': '{ending} (this run)',
  'say.cli.luck.choice':
    'Choice: other plans under the luck of this run, and under {runs} other seeds, where each is held against the same orders: a plan answers what happens, recorded orders do not. How many of those runs scored less, the same or more than the orders.',
  'say.cli.luck.column.here': 'score',
  'say.cli.luck.column.ending': 'ending',
  'say.cli.luck.column.elsewhere': 'mean elsewhere',
  'say.cli.luck.column.less': 'less',
  'say.cli.luck.column.more': 'more',
  'say.cli.luck.these': 'these orders',
  'say.cli.luck.among':
    'How many of the {plans} plans did worse, the same or better under the luck of this run:',
  'say.cli.luck.decisions':
    'Decisions: this run less the run without one order, under the same luck. In front its worth: the mean change of all measures by their weight, in widths of the middle band, + for the better.',
  'say.cli.luck.decision': '{worth}  turn {turn}, {order}',
  'say.cli.luck.no-decisions': 'Nobody gave an order.',
  'say.cli.luck.difference': '{measure} {amount}',
  'say.cli.luck.ends': 'Without it the run ends in turn {turn}: {ending}.',
  'say.cli.luck.takes-along':
    'Without it {n, plural, one {one later order} other {# later orders}} could not be given: {orders}.',
  'say.cli.luck.taken': 'turn {turn}, {order}',
  'say.cli.luck.nothing':
    '{n, plural, one {One order} other {# orders}} changed no measure at the end.',
  'say.cli.luck.further':
    '{n, plural, one {One further order} other {# further orders}} changed less.',
  'say.cli.option.runs.luck':
    '--runs N          how many other seeds for the same orders (default 1000)',
  'say.cli.option.others': '--others N        how many of them for every other plan (default 50)',
  'say.cli.bad-number': '{option} {value}: a whole number from 1 to {most} is expected.',
  'say.cli.option.forecast-turn':
    '--turn N          from the start of turn N (default: the next one to be played)',
  'say.cli.option.runs': '--runs N          how many futures (default 500)',
  'say.cli.ablate.about':
    'play every entry with its effect and without, same orders and same luck, and print what it moves',
  'say.cli.ablate.progress': '{scenario} {clause}',
  'say.cli.option.seeds.ablate': '--seeds A..B      first and last seed (default 1..20)',
  'say.cli.option.player.ablate':
    '--player NAME     one player for every entry; without it each entry has one that uses it, uses:CLAUSE',
  'say.cli.review.about':
    'write the after-action review of a run that has ended: Markdown, a table, or data (docs/review.md)',
  'say.cli.option.md': '--md              a Markdown document (the default)',
  'say.cli.option.csv': '--csv             comma-separated values with a header',
  'say.cli.option.json.lines': '--json            print one JSON array',
  'say.cli.sweep.about':
    'play scenarios with players over many seeds, on all cores, into a table: a row a run (docs/sweep.md)',
  'say.cli.option.player.sweep': '--player A,B      players, as in run; each plays every scenario',
  'say.cli.option.seeds.sweep': '--seeds A..B      first and last seed, such as 1..10000',
  'say.cli.option.without':
    '--without C,...   play everything once more with the effect of these clauses switched off, all together; may be repeated',
  'say.cli.option.workers': '--workers N       threads (default: one per core)',
  'say.cli.option.out.sweep':
    '--out FILE        FILE.csv, FILE.parquet or FILE.jsonl; given again, the same command goes on where it was stopped',
  'say.cli.sweep.progress': '{done} of {all} runs, {left} left',
  'say.cli.sweep.progress.start': '{done} of {all} runs',
  'say.cli.sweep.going-on': '{path}: has {done} of {all} runs, going on.',
  'say.cli.sweep.stopped':
    'Stopped. {path} keeps {done} of {all} runs. Give the same command again to go on.',
  'say.cli.sweep.written': '{file}: {rows} rows',
  'say.cli.sweep.too-many': 'That would be {runs} runs. One sweep has {most} at most.',
  'say.cli.sweep.extension': '{file}: the name must end in one of {known}.',
  'say.cli.sweep.other':
    '{path}: belongs to another sweep, which differs in {fields}. Finish that one with its own command, delete this journal, or choose another --out than {out}.',
  'say.cli.sweep.no-journal':
    '{path}: is not the journal of a sweep. Move it away, or choose another --out than {out}.',
  'say.cli.unknown-clause': 'There is no entry “{clause}”. Clauses go from 1.1 to 6.6.',
  'say.cli.bad-seeds':
    '“{range}” is not a range of seeds. Write the first and the last, such as 1001..1050.',

  'say.cli.option.seeds': '--seeds A..B      first and last seed (default 1001..1050)',
  'say.cli.option.help': '--help            this text',
  'say.cli.option.seed': '--seed S          any text; equal seeds have equal luck',
  'say.cli.option.role':
    '--role R          both, india or japan; the other government is played by the program',
  'say.cli.option.names': '--names N         neutral (default) or real',
  'say.cli.option.player':
    '--player NAME     none (default), random, reader, careful, everything, a plan of the scenario, or uses:CLAUSE',
  'say.cli.option.orders':
    '--orders RUNFILE  the orders of a run file, under this seed or its own; refused orders are left out',
  'say.cli.option.out': '--out RUNFILE     write the run to a file',
  'say.cli.option.json': '--json            print one JSON object',
  'say.cli.option.turn': '--turn N          play up to turn N and show the table there',
  'say.cli.option.why': '--why             tell why each measure moved',

  'say.cli.no-command': 'No command. Say: two-seas --help',
  'say.cli.unknown-command': 'There is no command “{command}”. Say: two-seas --help',
  'say.cli.unknown-option':
    'two-seas {command} has no option {option}. Say: two-seas {command} --help',
  'say.cli.bad-arguments': 'two-seas {command}: {reason} Say: two-seas {command} --help',
  'say.cli.missing': 'two-seas {command} needs {what}. Usage: two-seas {usage}',
  'say.cli.too-many':
    'two-seas {command} does not know what “{word}” is for. Usage: two-seas {usage}',
  'say.cli.unknown-scenario': 'There is no scenario “{scenario}”. There is: {ids}.',
  'say.cli.unknown-player': 'There is no player “{player}”. There is: {players}.',
  'say.cli.unknown-role': 'There is no role “{role}”. There is: both, india, japan.',
  'say.cli.unknown-names': 'Names are neutral or real, not “{names}”.',
  'say.cli.bad-turn': '--turn needs a whole number from 1 to {most}, not “{turn}”.',
  'say.cli.either': 'Use either {a} or {b}, not both.',
  'say.cli.cannot-read': '{file}: cannot be read ({reason}).',
  'say.cli.cannot-write': '{file}: cannot be written ({reason}).',
  'say.cli.reason.ENOENT': 'there is no such file or folder',
  'say.cli.reason.EISDIR': 'it is a folder',
  'say.cli.reason.EACCES': 'this is not allowed',
  'say.cli.reason.ENOTDIR': 'a part of its path is not a folder',
  'say.cli.reason.ENOSPC': 'the disk is full',
  'say.cli.reason.EROFS': 'the disk can only be read',
  'say.cli.reason.other': '{code}',
  'say.cli.orders-of-other': '{file}: holds orders of the scenario {found}, not {expected}.',
  'say.cli.unexpected':
    'Unexpected: {message}. This is a fault of the program; TWO_SEAS_DEBUG=1 shows where.',

  'say.cli.checked': '{file}: no problems',
  'say.cli.fault': '{file}: {fault}',
  'say.cli.verified': '{file}: holds, {turns, plural, one {# turn} other {# turns}}, {ending}',
  'say.cli.open': 'not ended',
  'say.cli.left-out': '{n, plural, one {# order was} other {# orders were}} refused and left out.',
  'say.cli.ending': 'Ending: {title} ({id})',
  'say.cli.hash': 'Hash: {hash}',
  'say.cli.turns': 'Turns: {turns}',
  'say.cli.score': 'Score: {score}. {caveat}',
  'say.cli.written': 'Written: {file}',
  'say.cli.why': '{measure}: {change}, now {after}',
  'say.cli.why.line': '{amount}  {why}',
  'say.cli.differs': '{file}: {fault} The story is told under the present rules.',

  'say.play.start': 'Seed {seed}. Say help for what you can do.',
  'say.play.hint': 'orders · a number · why MEASURE · commit · help',
  'say.play.prompt': 'turn {turn}> ',
  'say.play.prompt.practice': 'practice, turn {turn}> ',
  'say.play.help': 'What you can say:',
  'say.play.help.orders':
    'orders [WORD]  list the orders that may be given now, all or those with a word in them',
  'say.play.help.number': 'NUMBER         give the order with this number of the last list',
  'say.play.help.notation': 'GOVERNMENT ... an order in its notation, as: india lever.start 1.5',
  'say.play.help.why': 'why MEASURE [TURN]  why a measure moved; a part of its name is enough',
  'say.play.help.lever': 'lever CLAUSE   what an entry of the Declaration is and what it needs now',
  'say.play.help.zones': 'zones          the sea areas in words',
  'say.play.help.board': 'board          the table again',
  'say.play.help.undo': 'undo           take the last order back',
  'say.play.help.commit': 'commit         end the turn',
  'say.play.help.save': 'save FILE      write the run file',
  'say.play.help.quit': 'quit           leave',
  'say.play.number': '{n}  {label}{note}',
  'say.play.note': ' ({note})',
  'say.play.none': 'No order fits.',
  'say.play.list-first': 'Say orders first: the numbers are those of the last list.',
  'say.play.no-number': 'The last list has the numbers 1 to {most}.',
  'say.play.drafted': 'Drafted: {order}.',
  'say.play.grant': '  To give it: {order}',
  'say.play.refused': 'Refused: {reason}',
  'say.play.taken-back': 'Taken back: {order}.',
  'say.play.nothing-to-undo': 'There is no order to take back.',
  'say.play.not-yours': '{government} is played by the program in this run.',
  'say.play.which-measure': 'Which measure? There is: {measures}.',
  'say.play.unmoved': '{measure} has not moved.',
  'say.play.which-lever': 'There is no entry “{clause}”. Clauses go from 1.1 to 6.6.',
  'say.play.which-file': 'Say: save FILE',
  'say.play.unknown': '“{line}” means nothing here. Say help.',
  'say.play.over': 'The run is over. save FILE keeps it.',
  'say.play.debrief': 'Debrief',
  'say.play.questions': 'Questions for discussion',
  'say.play.turning-points': 'What moved most',
} as const;
