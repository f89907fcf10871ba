import { text } from '../presenter/index.ts';
import { Complaint } from './complaint.ts';

/** A whole number of an option, from 1. @throws Complaint */
export function wholeOf(option: string, value: string, most: number): number {
  const number = /^\d{1,6}$/.test(value) ? Number(value) : 0;
  if (number < 1 || number > most) {
    throw new Complaint(text('say.cli.bad-number', { option, value, most }));
  }
  return number;
}
