import { describe, expect, it } from 'vitest';

import { droppedFiles } from '../../src/panels/class/dropped.ts';

/*
 * A drop, as browsers hand it over: entries that are files or folders, and folders that tell what is in them
 * in portions.
 */

const PORTION = 100;

const file = (name: string) => ({
  name,
  isFile: true,
  isDirectory: false,
  file: (found: (file: File) => void) => found(new File([], name)),
});

const locked = (name: string) => ({
  ...file(name),
  file: (_: unknown, failed: (error: Error) => void) => failed(new Error('not allowed')),
});

function folder(name: string, entries: readonly unknown[]) {
  return {
    name,
    isFile: false,
    isDirectory: true,
    createReader() {
      let at = 0;
      return {
        readEntries(found: (entries: readonly unknown[]) => void) {
          found(entries.slice(at, at + PORTION));
          at += PORTION;
        },
      };
    },
  };
}

const drop = (entries: readonly unknown[], files: readonly File[] = []): DataTransfer =>
  ({
    items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })),
    files,
  }) as unknown as DataTransfer;

const names = async (transfer: DataTransfer): Promise<string[]> =>
  (await droppedFiles(transfer)).map(({ name }) => name);

describe('what is dropped on the class page', () => {
  it('is every run file of a folder and of the folders in it, however many', async () => {
    const many = Array.from({ length: 230 }, (_, i) => file(`group-${i}.jsonl`));
    const inner = folder('late', [file('a.run'), file('photo.JPG'), file('notes.txt')]);
    const found = await names(drop([folder('class', [...many, inner, file('.DS_Store')])]));
    expect(found).toEqual([...many.map(({ name }) => name), 'a.run', 'notes.txt']);
  });

  it('is files and folders together, and a file that somebody meant whatever it is called', async () => {
    const found = await names(drop([file('run (1)'), folder('b', [file('b.json')])]));
    expect(found).toEqual(['run (1)', 'b.json']);
  });

  it('is all that can be read, where something cannot', async () => {
    const class1 = folder('class', [file('a.jsonl'), locked('b.jsonl'), file('c.jsonl')]);
    expect(await names(drop([class1, locked('d.jsonl')]))).toEqual(['a.jsonl', 'c.jsonl']);
  });

  it('is the files themselves where a browser has no entries', async () => {
    expect(await names(drop([null], [new File([], 'a.jsonl')]))).toEqual(['a.jsonl']);
  });
});
