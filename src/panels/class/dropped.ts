/** What is taken for a run file; a folder may have other things in it. */
const RUN_FILE = /\.(jsonl|json|txt|run)$/i;

export const isRunFile = ({ name }: { readonly name: string }): boolean => RUN_FILE.test(name);

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });

/** A folder is read in portions, until one is empty. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (portion.length === 0) return found;
    found.push(...portion);
  }
}

/** All run files of a folder and of the folders in it. */
async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) return [await fileOf(entry as FileSystemFileEntry)];
  const entries = await entriesIn(entry as FileSystemDirectoryEntry);
  const wanted = entries.filter((inner) => inner.isDirectory || isRunFile(inner));
  return (await Promise.all(wanted.map(whatIsIn))).flat();
}

/** What the system does not let be read keeps nothing else from being read. */
const whatIsIn = (entry: FileSystemEntry): Promise<File[]> => filesIn(entry).catch(() => []);

/** The files of a drop; what is a folder is opened. @param transfer as long as the event lasts */
export function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return Promise.resolve([...transfer.files]);
  return Promise.all(entries.map(whatIsIn)).then((files) => files.flat());
}
