/** The practice turn before the first: what is asked for, by the names on the screen. */
export const practice = {
  'say.practice.place': 'Practice turn, step {n} of {of}',
  'say.practice.lever': 'Start one lever',
  'say.practice.item': 'Place one item on an agenda',
  'say.practice.commit': 'Commit the turn',
  'say.practice.wait': 'Let time pass',
  'say.practice.consequence': 'See what followed',
  'say.practice.lever.task': 'Under “Levers” open {entry}, and press “{order}”.',
  'say.practice.item.task':
    'Under “Dialogues”, at {dialogue}, press “Place an item” and choose {item} for India.',
  'say.practice.commit.task': 'Press “Commit turn”, read the orders once more, and press “Commit”.',
  'say.practice.wait.task': 'Go on from the report, and commit the next turn as it is.',
  'say.practice.change': '{measure}: {change}, now {after}.',
  'say.practice.through': 'Of this {amount} through {entry}.',
  'say.practice.part': 'Its largest part, {amount}: {because}.',

  'say.play.practice.offer': 'Say practice for a practice turn first. Nothing of it counts.',
  'say.play.practice.begin':
    'A practice turn. Nothing of it counts, and the game begins afterwards as if it had not been. Say skip to leave it.',
  'say.play.practice.order': '  In words: {order}',
  'say.play.practice.commit': '  In words: commit',
  'say.play.practice.over': 'The practice is over. Here is the game, at its first turn.',
  'say.play.practice.late': 'A practice turn comes before the first order of a game.',
  'say.play.practice.not': 'This is no practice turn.',
  'say.play.help.practice': 'practice       a practice turn first; skip leaves it',

  'ui.practice': 'Practice turn',
  'ui.practice.about':
    'One lever, one meeting, one consequence. A few minutes; nothing of it counts.',
  'ui.practice.again': 'Try a practice turn again',
  'ui.practice.begun': 'Practice turn. Nothing is at stake.',
  'ui.practice.end': 'Start the game',
  'ui.practice.end.brief': 'Back to the brief',
  'ui.practice.nothing': 'Nothing is at stake: the game begins afterwards as if this had not been.',
  'ui.practice.over': 'The practice is over. Nothing of it was kept.',
  'ui.practice.show': 'Take me there',
  'ui.practice.skip': 'Skip the practice',
  'ui.practice.try': 'Try a practice turn first',
} as const;
