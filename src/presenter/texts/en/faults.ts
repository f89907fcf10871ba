/** What is wrong with a run file, and where a replay parts from it. */
export const faults = {
  'say.damage.empty': 'The file is empty.',
  'say.damage.too-large': 'The file has {size} characters; a run file has at most {most}.',
  'say.damage.not-json': 'Line {line} is not a line of a run file (not JSON).',
  'say.damage.not-a-run': 'Line {line} is not the header of a run file.',
  'say.damage.newer-format':
    'The file has format {found}; this program knows formats up to {known}. Use a newer version of the program.',
  'say.damage.other-assumptions':
    'The file was made with the assumptions “{found}”; this program knows “central” alone.',
  'say.damage.bad-field': 'Line {line}: the field “{field}” is missing or wrong.',
  'say.damage.bad-order': 'Line {line}, turn {turn}: “{order}” is not an order.',
  'say.damage.turn-missing': 'Line {line}: turn {expected} should stand here.',
  'say.damage.cut':
    'The file was cut off after {turns, plural, =0 {its header} one {turn #} other {turn #}}: the rest is missing.',
  'say.damage.seal-broken': 'The seal is broken: the file was changed after it was saved.',

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
