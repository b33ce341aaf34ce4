const shortestPause = 1_000;
export const longestPause = 30_000;

/**
 * How long to wait before trying again: 1 to 2 seconds, 2 to 4, and so on up to 15 to 30.
 *
 * @param failures in a row, 1 or more
 * @param chance from 0 to 1: when a server starts anew, not everybody comes at once
 * @returns milliseconds
 */
export function pauseAfter(failures: number, chance: number): number {
  return Math.min(shortestPause * 2 ** (failures - 1), longestPause / 2) * (1 + chance);
}
