import { z } from 'zod';

/* What the forms of all files under scenarios/ are made of. */

export const text = z.string().min(1).max(2000);
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9.-]*$/, 'lower-case letters, digits, dots and hyphens, letter first');

export const noted = {
  range: z.tuple([z.number(), z.number()]),
  unit: z.string().min(1).max(60),
  source: z.string().min(1).max(40),
  basis: z.string().min(1).max(200).optional(),
};
export const withBasis = (number: { source: string; basis?: string | undefined }) =>
  number.source !== 'assumption' || number.basis !== undefined;

/** A number that says how sure it is: value, range, unit, and a source or the word assumption. */
export const parameter = z
  .strictObject({ value: z.number(), ...noted })
  .refine(
    ({ value, range }) => value >= range[0] && value <= range[1],
    'value must lie in its range',
  )
  .refine(withBasis, 'an assumption needs a basis');

/** A clause of the Declaration. */
export const clause = z
  .string()
  .regex(/^[1-6]\.[0-9]$/, 'a clause number in quotes, such as "2.2"');

/** One for each government. */
export const each = <T extends z.ZodType>(item: T) => z.strictObject({ india: item, japan: item });

/** A name with a neutral and a real form. */
export const name = z.strictObject({ neutral: text, real: text });

export type Parameter = z.infer<typeof parameter>;
