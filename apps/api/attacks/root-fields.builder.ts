import {
  getNamedType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { areaModules } from '../areas';
import { schemaOf } from '@rekindle/platform/graphql';
import { documentFor } from './document.builder';
import type { StaffedPractice } from './two-practices.builder';
import { validValues } from './valid-values.builder';

/** A query or mutation as an attacker finds it in the schema. */
export interface RootField {
  readonly name: string;
  readonly document: string;
  /** Variables that a person of this practice would honestly send. */
  readonly honest: (practice: StaffedPractice) => Record<string, unknown>;
  readonly holes: readonly Hole[];
}

/** A place in the variables where a scalar goes, however deep. */
export interface Hole {
  readonly path: string;
  readonly type: string;
  /** Honest variables with another value in this place. */
  readonly filled: (practice: StaffedPractice, value: unknown) => Record<string, unknown>;
}

interface Place {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly isRequired: boolean;
}

// They make a row under an id that its sender chose. They come last: from then on that id is the sender's own.
const takesNewIds = ['saveJournalEntry'];

/** Every query and mutation of the product, read from its schema: what is added tomorrow is attacked tomorrow. */
export async function rootFields(): Promise<RootField[]> {
  return rootFieldsOf(await schemaOf(areaModules));
}

export function rootFieldsOf(schema: GraphQLSchema): RootField[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(
    (root) => root !== null && root !== undefined,
  );
  const fields = roots.flatMap((root) =>
    Object.values(root.getFields()).map((field) => {
      const places = field.args.map((argument) => ({ name: argument.name, type: argument.type, isRequired: isRequiredArgument(argument) }));
      const honest = (practice: StaffedPractice) => valuesFor(practice, field.name, places);
      return {
        name: field.name,
        document: documentFor(root.name.toLowerCase(), field),
        honest,
        holes: holesIn(field.name, places, honest),
      };
    }),
  );
  return [...fields.filter(({ name }) => !takesNewIds.includes(name)), ...fields.filter(({ name }) => takesNewIds.includes(name))];
}

function holesIn(owner: string, places: readonly Place[], base: (practice: StaffedPractice) => Record<string, unknown>, depth = 0): Hole[] {
  return places.flatMap(({ name, type }) => {
    const named = getNamedType(type);
    const wrapped = (value: unknown) => (isList(type) ? [value] : value);
    if (isLeafType(named))
      return [{ path: name, type: named.name, filled: (practice, value) => ({ ...base(practice), [name]: wrapped(value) }) }];
    // An input that contains itself has no deeper secrets.
    if (!isInputObjectType(named) || depth > 4) return [];
    const inner = holesIn(named.name, fieldsOf(named), (practice) => objectFor(practice, named), depth + 1);
    return inner.map((hole) => ({
      ...hole,
      path: `${name}.${hole.path}`,
      filled: (practice: StaffedPractice, value: unknown) => ({ ...base(practice), [name]: wrapped(hole.filled(practice, value)) }),
    }));
  });
}

function fieldsOf(type: { getFields: () => Record<string, Parameters<typeof isRequiredInputField>[0]> }): Place[] {
  return Object.values(type.getFields()).map((field) => ({ name: field.name, type: field.type, isRequired: isRequiredInputField(field) }));
}

function objectFor(
  practice: StaffedPractice,
  type: { name: string; getFields: () => Record<string, Parameters<typeof isRequiredInputField>[0]> },
): Record<string, unknown> {
  return valuesFor(practice, type.name, fieldsOf(type));
}

// What may be left out is left out, unless somebody has said what an honest person would send.
function valuesFor(practice: StaffedPractice, owner: string, places: readonly Place[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { name, type, isRequired } of places) {
    const key = `${owner}.${name}`;
    const valid = validValues[key];
    const named = getNamedType(type);
    if (valid) values[name] = valid(practice);
    else if (isRequired && isInputObjectType(named))
      values[name] = isList(type) ? [objectFor(practice, named)] : objectFor(practice, named);
    else if (isRequired)
      throw new Error(`Add '${key}' to apps/api/attacks/valid-values.builder.ts: what would an honest person send there?`);
  }
  return values;
}

function isList(type: GraphQLInputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
