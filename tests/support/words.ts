/** A test may look at one file of the presenter; the messages come by its door. */
export const door = await import('../../src/presenter/index.ts');
