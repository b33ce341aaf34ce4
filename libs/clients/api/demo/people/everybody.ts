import { peopleAtWork } from './people-at-work';
import { peopleBefore } from './people-before';
import { peopleBeyond } from './people-beyond';
import type { WrittenPerson } from './written-person';

/** Everybody of Stillwater. */
export const firstPractice: readonly WrittenPerson[] = [...peopleAtWork, ...peopleBeyond, ...peopleBefore];
