/** Why an order is refused. One message per code; it costs nothing. */
export const rejections = {
  'say.refused.not-planning': 'Orders cannot be given now: {phase}.',
  'say.refused.unknown':
    'There is no {what, select, group {group} place {place} clause {clause} dialogue {dialogue} host {host state} zone {zone} commodity {material} project {project} other {such thing}} called {id} in this scenario.',
  'say.refused.not-your-group': '{group}: under the other government.',
  'say.refused.already-there': '{group}: already at {to} or on the way there.',
  'say.refused.no-way': 'There is no way for {group} to {to}.',
  'say.refused.not-a-zone-for-group': '{to} is not open to {group}.',
  'say.refused.not-in-play': '{entry} has no part in this scenario.',
  'say.refused.wrong-family': '{entry}: a dialogue is called and given an agenda, not started.',
  'say.refused.not-on-this-rung': '{entry}: not possible now ({state}).',
  'say.refused.not-yet': '{entry}: not before {turn} ({state}).',
  'say.refused.held': '{entry}: ordered already, and not before {hold} ends, {turn}.',
  'say.refused.needs-place': '{entry}: a place is needed.',
  'say.refused.wrong-place': '{entry}: not at {at}.',
  'say.refused.needs-group': '{entry}: suitable ships are needed at {at} or on the way there.',
  'say.refused.no-capital': '{government} lacks political capital: {needs} needed, {has} left.',
  'say.refused.no-budget': '{government} has no money left for this.',
  'say.refused.no-team':
    '{government} has no free team for it: {ministry} has {free} free, {needs} needed.',
  'say.refused.partner-declines': '{partner} declines: {because}.',
  'say.refused.partner-asks': '{partner} asks: {ask}. Then it joins.',
  'say.refused.wrong-gate': '{dialogue} does not deal with {entry}.',
  'say.refused.agenda-full': 'The agenda of {dialogue} is full.',
  'say.refused.already-placed': '{entry}: already on the agenda of {dialogue}.',
  'say.refused.not-placed': '{entry}: not on the agenda of {dialogue}.',
  'say.refused.no-session-coming': 'No session of {dialogue} is coming.',
  'say.refused.session-already-coming': 'A session of {dialogue} is coming or has just been held.',
  'say.refused.summit-used':
    'The leaders’ summit call can be used once in a run, and it has been used.',
  'say.refused.host-will-not-hear':
    '{answer, select, accepts {{host} has agreed already.} acceptsQuietly {{host} has agreed already, quietly.} declines {{host} declined a short while ago, and is not asked again yet.} other {{host} cannot be asked now: {state}.}}',
  'say.refused.no-evidence': 'There is no attributed incident from {zone} left to use.',
} as const;
