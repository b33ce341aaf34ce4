const storageKey = 'rk-leaving';

/** Somebody signed out while the server could not be reached: it hears of it first of all, as soon as it can be. */
export const leaving = {
  isToldLater(): boolean {
    try {
      return localStorage.getItem(storageKey) !== null;
    } catch {
      return false;
    }
  },

  /** @returns false where the browser keeps nothing: then they cannot leave yet */
  tellLater(): boolean {
    try {
      localStorage.setItem(storageKey, '');
      return true;
    } catch {
      return false;
    }
  },

  isOver(): void {
    try {
      localStorage.removeItem(storageKey);
    } catch {
      // Nothing was kept either.
    }
  },
};
