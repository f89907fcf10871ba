/** What is wrong with a run file, and where a replay parts from it. */
export const faults = {
  'say.damage.empty': 'The file is empty.',
  'say.damage.too-large': 'The file has {size} characters; a run file has at most {most}.',
  'say.damage.not-json':
    'Line {line} is not a line of a run file (not JSON): {turn, plural, =0 {the header} other {turn #}} should stand here.',
  'say.damage.not-a-run':
    'Line {line} is not the header of a run file, which begins with “twoSeas”: “run”.',
  'say.damage.newer-format':
    'The file has format {found}; this program knows formats up to {known}.',
  'say.damage.other-assumptions':
    'The file was made with the assumptions “{found}”; this program knows “central” alone.',
  'say.damage.bad-field':
    'Line {line}, {turn, plural, =0 {the header} other {turn #}}: the field “{field}” is missing, wrong, or none that a run file has.',
  'say.damage.bad-order': 'Line {line}, turn {turn}: “{order}” is not an order.',
  'say.damage.turn-missing': 'Line {line}: turn {expected} should stand here.',
  'say.damage.cut':
    'The file was cut off after {turns, plural, =0 {its header} one {turn #} other {turn #}}: on line {line} the next turn or the seal should stand.',
  'say.damage.bad-last': 'Line {line}, the seal: the field “{field}” is missing or wrong.',
  'say.damage.turns-lost':
    'Line {line}: {turns, plural, =0 {no turn stands} one {# turn stands} other {# turns stand}} before the seal, and the seal says {stated}.',
  'say.damage.seal-broken':
    'The seal on line {line} is broken: something before it was changed after the file was saved.',
  'say.damage.after-the-seal':
    'Line {line}: after the seal there may be one line of notes and nothing else.',
  'say.damage.bad-notes': 'Line {line}, the notes: the field “{field}” is missing or wrong.',

  'say.mend.empty': 'Save the run again, or ask for the file again.',
  'say.mend.too-large': 'Look whether it is the right file.',
  'say.mend.not-json': 'Ask for the file again; one that is mended by hand no longer has its seal.',
  'say.mend.not-a-run': 'Look whether it is the right file, and whole.',
  'say.mend.newer-format': 'Use a newer version of the program.',
  'say.mend.other-assumptions': 'Use the version of the program that the file was made with.',
  'say.mend.bad-field':
    'Ask for the file again; one that is mended by hand no longer has its seal.',
  'say.mend.bad-order':
    'Ask for the file again; one that is mended by hand no longer has its seal.',
  'say.mend.turn-missing': 'Ask for the file again: a turn is lost, or two have changed places.',
  'say.mend.cut': 'Ask for the file again: it was not saved or sent to its end.',
  'say.mend.bad-last': 'Ask for the file again: what was played is there, and its seal is not.',
  'say.mend.turns-lost': 'Ask for the file again: turns are lost.',
  'say.mend.seal-broken': 'Ask for the file as it was saved.',
  'say.mend.after-the-seal': 'Delete what stands after it.',
  'say.mend.bad-notes': 'Delete this line: the run stands above it and is not touched.',

  'say.mismatch.other-scenario': 'The file is of the scenario {expected}, not {found}.',
  'say.mismatch.other-engine':
    'The file was made by engine version {expected}; this is version {found}.',
  'say.mismatch.other-rules':
    'The file was made under other rules: expected {expected}, found {found}.',
  'say.mismatch.order-refused': 'Turn {turn}: the order “{order}” is refused. {because}',
  'say.mismatch.act-refused': 'Turn {turn}: an act of the facilitator is refused.',
  'say.mismatch.after-the-end': 'Turn {turn} stands after the end of the run.',
  'say.mismatch.hash': 'Turn {turn}: expected {expected}, found {found}.',
  'say.mismatch.ending': 'The ending differs: expected {expected}, found {found}.',
} as const;
