/** What a long game adds: years, stages, small shocks. */
export const peace = {
  'say.event.lever.ran.at': '{entry} at {place}: held, for {spell}.',
  'say.event.lever.ran.operation': '{entry}: carried out, for {spell}.',
  'say.event.lever.ran.position': '{entry}: issued; it was quoted for {spell}.',
  'say.event.stage.done': '{entry}: stage {stage} of {of} is done.',
  'say.event.shock':
    '{shock}: {times, plural, one {once} =2 {twice} other {# times}}, {lost} days lost{saved, select, yes {; what was built spared {spared} more} other {}}.',
  'say.event.shock.none':
    '{shock}: none this turn. What was built spared {spared} days that would have been lost.',
  'say.shocks.never': 'None in the last turn, and no day lost so far: {list}.',
  'say.shocks.line':
    '{shock}: {times, plural, =0 {none} one {once} =2 {twice} other {# times}} in the last turn; {lost} days lost so far.',
  'say.board.shocks': 'Small shocks',
  'ui.shocks': 'Small shocks',
  'say.event.plenary':
    'The yearly plenary ended without a word on {entry}: one voice against is enough.',
  'say.event.plenary.agreed': 'The yearly plenary agreed: {entry}.',
  'say.event.budget.voted':
    'A new financial year. Of the old one’s money USD {india} million of India’s and USD {japan} million of Japan’s was not spent, and is gone.',

  'say.cause.shock': 'Happened',
  'say.cause.forestalled': 'Kept from happening',
  'say.cause.softened': 'Cost less',
  'say.cause.partner-response': 'Met by the partner state’s own services',
  'say.cause.stage': 'A stage was finished',
  'say.cause.diplomacy': 'Diplomacy over the years',
  'say.cause.consensus': 'A consensus at last',

  'say.cause.about.shock':
    'Small shocks of a kind as they would have come and cost without anything built against them.',
  'say.cause.about.forestalled':
    'Shocks that did not happen, because something in force makes them rarer. Shared out by how much each makes them rarer.',
  'say.cause.about.softened':
    'Shocks that happened and cost less, because something in force was there. Shared out by how much each takes away.',
  'say.cause.about.partner-response':
    'The part that the services of a partner state meet by themselves, above what they could at first.',
  'say.cause.about.stage': 'A stage of a project was finished in this turn.',
  'say.cause.about.diplomacy':
    'What a position that is upheld is worth in a year, or costs at home, for the part of the year in which it was in force.',
  'say.cause.about.consensus': 'A group that decides by consensus agreed to what was asked.',

  'say.parameter.credit': 'Standing gained',
  'say.parameter.discomfort': 'Unease at home, on both sides',
  'say.parameter.rate-cut': 'Rarer, at most',
  'say.parameter.build-up': 'Until two thirds of that is reached',
  'say.parameter.chance': 'Chance that all agree',
  'say.parameter.lead-cut': 'Less time to find a partner',
} as const;
