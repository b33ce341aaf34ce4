import { Chance } from '@rekindle/platform/demo';
import type { DemoPractice } from '@rekindle/identity/api/demo';

/** The tags of every practice of the demo. */
export const tagNames = [
  'evenings',
  'shares a home',
  'shares children',
  'works together',
  'long distance',
  'second time here',
  'through a friend',
  'reads a lot',
] as const;
export type TagName = (typeof tagNames)[number];

/** The fields of every practice of the demo. */
export const fields = [
  { name: 'Found us through', kind: 'choice', choices: ['a friend', 'a podcast', 'a search', 'another coach'] },
  { name: 'A date to keep in mind', kind: 'date', choices: [] },
] as const;

/** In the order of their names. */
export const tagIdsOf = oncePerPractice('tag', tagNames);

export const fieldIdsOf = oncePerPractice(
  'field',
  fields.map(({ name }) => name),
);

// Thousands of clients of one practice ask for the same.
function oncePerPractice(kind: string, names: readonly string[]): (practice: DemoPractice) => readonly string[] {
  const known = new WeakMap<DemoPractice, readonly string[]>();
  return (practice) => {
    const ids = known.get(practice) ?? names.map((name) => Chance.of(practice.id, kind, name).id(practice.openedAt));
    known.set(practice, ids);
    return ids;
  };
}
