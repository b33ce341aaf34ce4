import {
  BREAK,
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { ASTNode, DocumentNode, FieldNode, GraphQLInputType, GraphQLOutputType, GraphQLSchema, VariableDefinitionNode } from 'graphql';

// Missing on purpose: directives, and literals of text, list or object. graphql-jit keeps only the first of two spreads of one
// fragment, whatever their conditions say; and it pastes literals into the code it writes, where a text can end up being run.
const plainKinds: ReadonlySet<string> = new Set([
  Kind.DOCUMENT,
  Kind.FRAGMENT_DEFINITION,
  Kind.SELECTION_SET,
  Kind.ARGUMENT,
  Kind.FRAGMENT_SPREAD,
  Kind.INLINE_FRAGMENT,
  Kind.NAME,
  Kind.NAMED_TYPE,
  Kind.NON_NULL_TYPE,
  Kind.LIST_TYPE,
  Kind.VARIABLE,
  Kind.INT,
  Kind.FLOAT,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
]);

/**
 * Whether a validated document stays within the part of GraphQL in which graphql-jit answers as graphql-js does.
 * A list of what is allowed, so that whatever nobody thought of is left to graphql-js.
 */
export function isPlainQuery(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let isPlain = true;
  const enter = (node: ASTNode) => {
    isPlain = isPlainNode(node, types);
    return isPlain ? undefined : BREAK;
  };
  visit(document, visitWithTypeInfo(types, { enter }));
  return isPlain;
}

function isPlainNode(node: ASTNode, types: TypeInfo): boolean {
  switch (node.kind) {
    // A mutation is never compiled: graphql-jit goes on with the next field after one that graphql-js would have stopped at.
    case Kind.OPERATION_DEFINITION:
      return node.operation === OperationTypeNode.QUERY;
    case Kind.VARIABLE_DEFINITION:
      return isPlainVariable(node, types.getInputType());
    case Kind.FIELD:
      return isPlainField(node, types.getType());
    default:
      return plainKinds.has(node.kind);
  }
}

// A default becomes JSON, which a date does not survive; an input type that contains itself is unrolled until memory ends.
function isPlainVariable({ defaultValue }: VariableDefinitionNode, type: GraphQLInputType | null | undefined): boolean {
  if (defaultValue || !type) return false;
  const named = getNamedType(type);
  return (
    isLeafType(named) ||
    Object.values(named.getFields()).every((field) => field.defaultValue === undefined && isLeafType(getNamedType(field.type)))
  );
}

// It finds what a resolver may know of its place under the path joined by underscores: `a_b` and `a { b }` are one to it.
function isPlainField({ alias, name }: FieldNode, type: GraphQLOutputType | null | undefined): boolean {
  const key = (alias ?? name).value;
  return (key === '__typename' || !key.includes('_')) && isPlainType(type);
}

// An exception while it looks for the type behind a union or an interface ends the process; a rejected item moves within its list.
function isPlainType(type: GraphQLOutputType | null | undefined): boolean {
  if (!type) return false;
  const nullable = getNullableType(type);
  if (!isListType(nullable)) return !isAbstractType(nullable);
  const item = nullable.ofType;
  return isNonNullType(item) && isPlainType(item);
}
