import { isLocalTime } from '@rekindle/check-ins/domain';
import type { ReadingWindow } from './reading-window';

/** More than somebody keeps. */
export const mostWindows = 14;

export type PromiseFlaw = 'window-wrong' | 'too-many-windows';

/** Why windows cannot be promised, or null. */
export function flawInPromise(windows: readonly ReadingWindow[]): PromiseFlaw | null {
  if (windows.length > mostWindows) return 'too-many-windows';
  return windows.every(({ weekday, at }) => Number.isInteger(weekday) && weekday >= 1 && weekday <= 7 && isLocalTime(at))
    ? null
    : 'window-wrong';
}

/** In the order of the week, each once. */
export function inOrder(windows: readonly ReadingWindow[]): ReadingWindow[] {
  const written = new Set(windows.map(({ weekday, at }) => `${weekday}|${at}`));
  return [...written].sort().map((each) => ({ weekday: Number(each.slice(0, 1)), at: each.slice(2) }));
}
