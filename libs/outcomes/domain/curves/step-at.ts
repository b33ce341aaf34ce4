import { countUntil } from '../followed/count-before';

/** The place of the step that holds at a time: the last of ascending times that is not after it. -1 before the first. */
export function stepAt(times: Float64Array, time: number): number {
  return countUntil(times, time) - 1;
}
