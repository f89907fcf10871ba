/** What work in slices needs of the thread it is in. */
export interface Slicer {
  /** Lets what has been said meanwhile be heard. */
  breathe(): Promise<void>;
  /** Milliseconds, from whenever. */
  now(): number;
}

/** Milliseconds of work between two looks at what has been said meanwhile. */
const SLICE = 10;

/** Milliseconds between two answers about work that goes on. */
const PACE = 400;

/**
 * Does the steps of a work in slices, and tells of it at times.
 * @param wanted whether anybody still waits for it
 * @param tell what stands now; also after the last step
 */
export async function inSlices(
  { breathe, now }: Slicer,
  steps: Iterator<unknown>,
  wanted: () => boolean,
  tell: (complete: boolean) => void,
): Promise<void> {
  // several at once: only the last is worth a look
  await breathe();
  let since = now();
  let told = since;
  while (wanted()) {
    if (steps.next().done) return tell(true);
    if (now() - since < SLICE) continue;
    if (now() - told >= PACE) {
      tell(false);
      told = now();
    }
    await breathe();
    since = now();
  }
}
