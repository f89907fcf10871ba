const KEY = 'two-seas.practice';

/** Whether the practice turn has been offered in this browser: once it has, it stands back. */
export const practiceOffer = {
  wasMade(): boolean {
    try {
      return localStorage.getItem(KEY) === 'offered';
    } catch {
      return false;
    }
  },
  make(): void {
    try {
      localStorage.setItem(KEY, 'offered');
    } catch {
      // It is offered again next time.
    }
  },
};
