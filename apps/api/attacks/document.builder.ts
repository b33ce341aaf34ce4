import { getNamedType, isLeafType, isObjectType, isRequiredArgument, type GraphQLField, type GraphQLOutputType } from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** A document that calls one root field with variables of the same names and asks for everything that it can answer. */
export function documentFor(kind: string, field: Field): string {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  return `${kind} ${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`} ${everythingOf(field.type)} }`;
}

// Types lead back to each other: one that is being asked already is not asked again.
function everythingOf(type: GraphQLOutputType, above: readonly string[] = []): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named)) throw new Error(`Teach apps/api/attacks/document.builder.ts to ask for ${named.name}.`);
  const fields = Object.values(named.getFields()).filter((field) => !above.includes(getNamedType(field.type).name));
  return `{ __typename ${fields.map((field) => `${nameOf(field, named.name)} ${everythingOf(field.type, [...above, named.name])}`).join(' ')} }`;
}

function nameOf(field: Field, owner: string): string {
  if (field.args.some(isRequiredArgument) || field.args.some(({ type }) => getNamedType(type).name === 'ID')) {
    throw new Error(`${owner}.${field.name} takes arguments of its own: teach apps/api/attacks/root-fields.builder.ts to attack them.`);
  }
  return field.name;
}
