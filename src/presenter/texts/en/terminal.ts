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
  'say.board.none': 'none',
} as const;
