import type { Rows } from '@rekindle/programs/domain';

/** "Fight 2". @param index from 0 */
export function rowName({ noun }: Pick<Rows, 'noun'>, index: number): string {
  const name = noun.charAt(0).toUpperCase() + noun.slice(1);
  return $localize`:@@exercise.rowName:${name}:noun: ${index + 1}:place:`;
}

/** What the button says that takes a row away. */
export function removeName(name: string): string {
  return $localize`:@@exercise.rowRemove:Remove ${name}:name:`;
}

/** "Goal 2". @param index from 0 */
export function goalName(index: number): string {
  return $localize`:@@goal.name:Goal ${index + 1}:place:`;
}
