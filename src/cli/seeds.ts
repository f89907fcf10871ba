import { text } from '../presenter/index.ts';
import { Complaint } from './complaint.ts';

/** A range of seeds as it is written, "1001..1050". @throws Complaint */
export function seedsOf(range: string): [number, number] {
  const found = /^(\d{1,9})\.\.(\d{1,9})$/.exec(range);
  const [first, last] = found ? [Number(found[1]), Number(found[2])] : [1, 0];
  if (last < first) throw new Complaint(text('say.cli.bad-seeds', { range }));
  return [first, last];
}
