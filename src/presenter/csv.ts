/** A cell of a CSV file (RFC 4180). */
const cell = (value: string | number | null): string => {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A line of a CSV file, without its end. */
export const csvLine = (cells: readonly (string | number | null)[]): string =>
  cells.map(cell).join();
