import type { Rows } from '@rekindle/programs/domain';

/** "Fight 2". @param index from 0 */
export function rowName({ noun }: Pick<Rows, 'noun'>, index: number): string {
  const name = noun.charAt(0).toUpperCase() + noun.slice(1);
  return $localize`:@@exercise.rowName:${name}:noun: ${index + 1}:place:`;
}
