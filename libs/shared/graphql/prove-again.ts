/** Asks the person to show once more that it is them, before an act that cannot be undone. The app says how. */
export abstract class ProveAgain {
  /** @returns false when they would rather not */
  abstract ask(): Promise<boolean>;
}
