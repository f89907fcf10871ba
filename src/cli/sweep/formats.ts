import { closeSync, openSync, writeSync } from 'node:fs';

import type { BasicType } from 'hyparquet-writer';
import { fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';

import { csvLine } from '../../presenter/index.ts';
import type { Cell, Column } from './columns.ts';

/** Writes rows to a file, whole. */
type Format = (
  file: string,
  columns: readonly Column[],
  rows: Iterable<Cell[]>,
  about: string,
) => void | Promise<void>;

/** Rows that are put together before they are written: of Parquet a row group, which is read as one piece. */
const ROWS = 50_000;
const CHARACTERS = 1 << 20;

function writeLines(file: string, lines: Iterable<string>): void {
  const handle = openSync(file, 'w');
  try {
    let waiting = '';
    for (const line of lines) {
      waiting += `${line}\n`;
      if (waiting.length < CHARACTERS) continue;
      write(handle, waiting);
      waiting = '';
    }
    write(handle, waiting);
  } finally {
    closeSync(handle);
  }
}

function write(handle: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
}

const csv: Format = (file, columns, rows) => {
  function* lines() {
    yield csvLine(columns.map(({ name }) => name));
    for (const row of rows) yield csvLine(row);
  }
  writeLines(file, lines());
};

const jsonl: Format = (file, columns, rows) => {
  function* lines() {
    for (const row of rows)
      yield JSON.stringify(Object.fromEntries(columns.map(({ name }, i) => [name, row[i]])));
  }
  writeLines(file, lines());
};

const PARQUET: Readonly<Record<Column['type'], BasicType>> = {
  text: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
};

const parquet: Format = async (file, columns, rows, about) => {
  const columnData = (group: readonly Cell[][]) =>
    columns.map(({ name, type }, i) => ({
      name,
      type: PARQUET[type],
      nullable: true,
      data: group.map((row) => row[i]),
    }));
  const writer = new ParquetWriter({
    writer: fileWriter(file),
    schema: schemaFromColumnData({ columnData: columnData([]) }),
    kvMetadata: [{ key: 'two-seas', value: about }],
    createdBy: 'two-seas',
  });
  let group: Cell[][] = [];
  const flush = async () => {
    if (group.length > 0)
      await writer.write({ columnData: columnData(group), rowGroupSize: group.length });
    group = [];
  };
  for (const row of rows) {
    group.push(row);
    if (group.length === ROWS) await flush();
  }
  await flush();
  await writer.finish();
};

/** What a sweep can be written as, by the end of the file's name. */
export const FORMATS: Readonly<Record<string, Format>> = {
  '.csv': csv,
  '.parquet': parquet,
  '.jsonl': jsonl,
};
