/** Names of the states of every chart, and the sentence for a lever that stands in one. */
export const states = {
  'say.rung.exploring': 'exploring',
  'say.rung.agreed': 'agreed',
  'say.rung.preparing': 'preparing',
  'say.rung.ready': 'ready',

  'say.state.operation.exploring': 'being explored',
  'say.state.operation.agreed': 'agreed, to be prepared',
  'say.state.operation.preparing': 'in preparation',
  'say.state.operation.ready.standby': 'ready to start',
  'say.state.operation.ready.deploying': 'deploying',
  'say.state.operation.ready.active': 'active',
  'say.state.operation.ready.overstretched': 'overstretched',
  'say.state.operation.ready.recovering': 'recovering',

  'say.state.channel.exploring': 'being explored',
  'say.state.channel.agreed': 'agreed, to be prepared',
  'say.state.channel.preparing': 'in preparation',
  'say.state.channel.ready.closed': 'ready to open',
  'say.state.channel.ready.opening': 'opening',
  'say.state.channel.ready.open': 'open',
  'say.state.channel.ready.degraded': 'degraded',

  'say.state.project.exploring': 'being explored',
  'say.state.project.agreed': 'agreed, to be prepared',
  'say.state.project.preparing': 'in preparation',
  'say.state.project.ready.idle': 'ready to begin',
  'say.state.project.ready.underway': 'under way',
  'say.state.project.ready.delivered': 'delivered',

  'say.state.position.exploring': 'being explored',
  'say.state.position.agreed': 'agreed, to be prepared',
  'say.state.position.preparing': 'in preparation',
  'say.state.position.ready.silent': 'ready to be said',
  'say.state.position.ready.coordinated': 'being coordinated',
  'say.state.position.ready.issued': 'issued',
  'say.state.position.ready.fading': 'fading',

  'say.state.dialogue.unestablished': 'not set up yet',
  'say.state.dialogue.dormant': 'between sessions',
  'say.state.dialogue.called': 'called',
  'say.state.dialogue.preparing': 'preparing a session',
  'say.state.dialogue.inSession': 'in session',
  'say.state.dialogue.concluded': 'concluded',
  'say.state.dialogue.deadlocked': 'ended without agreement',
  'say.state.dialogue.followUp': 'following up',

  'say.state.host.unasked': 'not asked',
  'say.state.host.asked': 'asked, no answer yet',
  'say.state.host.accepts': 'accepts in public',
  'say.state.host.acceptsQuietly': 'accepts quietly',
  'say.state.host.declines': 'declines',
  'say.state.host.settles': 'has settled alone with the other side',

  'say.state.coercer.watching': 'watching',
  'say.state.coercer.probing': 'probing',
  'say.state.coercer.pressing': 'pressing',
  'say.state.coercer.escalating': 'escalating',
  'say.state.coercer.confronting': 'confronting',

  'say.state.campaign.briefing': 'briefing',
  'say.state.campaign.planning.drafting': 'both governments may give orders',
  'say.state.campaign.planning.awaitingJapan': 'India has submitted; Japan may still give orders',
  'say.state.campaign.planning.awaitingIndia': 'Japan has submitted; India may still give orders',
  'say.state.campaign.resolving': 'the turn is being resolved',
  'say.state.campaign.reported': 'the turn is reported',
  'say.state.campaign.debrief': 'the run has ended',
  'say.state.paused': 'paused by the facilitator',

  'say.posture.watching': '{rival} watches and does not interfere.',
  'say.posture.probing': '{rival} probes: it shadows boats and tries what is answered.',
  'say.posture.pressing': '{rival} presses: it blocks and drives away boats.',
  'say.posture.escalating': '{rival} escalates: more ships, and more dangerous moves.',
  'say.posture.confronting':
    '{rival} confronts whoever comes, and accepts the risk of a collision.',
  'say.posture.focus': 'Its weight lies on {zone}.',

  'say.lever.operation.exploring':
    'The two governments look into it. A dialogue must agree on it first.',
  'say.lever.operation.agreed': 'It is agreed. It must be prepared before it can be held.',
  'say.lever.operation.preparing': 'It is being prepared; {left} to go.',
  'say.lever.operation.ready.standby':
    'It is ready and waits for an order{placed, select, yes { and a place} other {}}.',
  'say.lever.operation.ready.deploying':
    '{placed, select, yes {Units are on the way to {place}} other {It is under way}}; {left} to go.',
  'say.lever.operation.ready.active':
    'It is active{placed, select, yes { at {place}} other {}}; it can be kept up for {left} more.',
  'say.lever.operation.ready.overstretched':
    'It has been kept up{placed, select, yes { at {place}} other {}} longer than rotation allows and works by half.',
  'say.lever.operation.ready.recovering':
    '{placed, select, yes {Units return and rest} other {It rests}}; {left} to go.',

  'say.lever.channel.exploring':
    'The two governments look into it. A dialogue must agree on it first.',
  'say.lever.channel.agreed': 'It is agreed. It must be prepared before it can be opened.',
  'say.lever.channel.preparing': 'It is being prepared; {left} to go.',
  'say.lever.channel.ready.closed': 'It is ready and has not been opened.',
  'say.lever.channel.ready.opening': 'It is being opened; {left} to go.',
  'say.lever.channel.ready.open': 'It is open.',
  'say.lever.channel.ready.degraded': 'It works by half and mends by itself; {left} to go.',

  'say.lever.project.exploring':
    'The two governments look into it. A dialogue must agree on it first.',
  'say.lever.project.agreed': 'It is agreed. It must be prepared before it can begin.',
  'say.lever.project.preparing': 'It is being prepared; {left} to go.',
  'say.lever.project.ready.idle': 'It is ready to begin; {done} of {stages} stages done.',
  'say.lever.project.ready.underway':
    'It is under way: {done} of {stages} stages done; {left} to the next.',
  'say.lever.project.ready.delivered': 'All {stages} stages are done.',

  'say.lever.position.exploring':
    'The two governments look into it. A dialogue must agree on it first.',
  'say.lever.position.agreed': 'It is agreed. It must be prepared before it can be said.',
  'say.lever.position.preparing': 'It is being prepared; {left} to go.',
  'say.lever.position.ready.silent': 'The text is ready and has not been said.',
  'say.lever.position.ready.coordinated': 'The text is being coordinated; {left} to go.',
  'say.lever.position.ready.issued': 'It has been said and is fresh.',
  'say.lever.position.ready.fading': 'It was said some time ago and carries half the weight.',

  'say.lever.dialogue.unestablished': 'It does not exist yet. A dialogue above it must set it up.',
  'say.lever.dialogue.dormant': 'It is between sessions.',
  'say.lever.dialogue.called': 'A session is called.',
  'say.lever.dialogue.preparing': 'A session is being prepared.',
  'say.lever.dialogue.inSession': 'It is in session.',
  'say.lever.dialogue.concluded': 'The last session concluded.',
  'say.lever.dialogue.deadlocked': 'The last session ended without agreement.',
  'say.lever.dialogue.followUp': 'The last session is being followed up.',
} as const;
