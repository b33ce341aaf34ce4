import type { FieldPlace } from './exercise-changes';
import type { TypedField } from './typed-field';

/** What somebody does to one question. */
export interface FieldDeed {
  readonly at: FieldPlace;
  readonly deed: 'press' | 'look' | 'up' | 'down' | 'take-out' | 'add-within' | { readonly change: Partial<TypedField> };
}
