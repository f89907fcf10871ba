/** Rows of cells as columns: the first to the left, numbers to the right. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  return rows
    .map((row) => row.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))))
    .map((row) => row.join('  ').trimEnd())
    .join('\n');
}

/** A share with one decimal: "12.5 %". */
export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
