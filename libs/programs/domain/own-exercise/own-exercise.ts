import type { Exercise } from '../exercise/exercise';

/** An exercise that a practice made. Its key is for ever, its version is a wording that never changes once it is saved. */
export interface OwnExercise extends Exercise {
  /** Copies of copies keep it; null where it was begun from nothing. */
  readonly from: string | null;
}
