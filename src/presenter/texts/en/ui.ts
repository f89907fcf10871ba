/** What the screens write: labels, headings, hints. Every key begins with `ui.`. */
export const ui = {
  'ui.why': 'Why?',
} as const;
