import { GraphQLError, type ExecutionResult } from 'graphql';

type Path = readonly (string | number)[];

/** What graphql-jit answers, in the shape in which graphql-js would have answered. */
export function wholeResult(result: ExecutionResult): ExecutionResult {
  return result.errors ? { ...result, errors: onePerNull(result.data, result.errors.map(wholeError)) } : result;
}

// Its errors lack `extensions`, on which Apollo stumbles, and know their locations but not the nodes these are computed from.
function wholeError({ message, path, locations, originalError }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { path, originalError });
  return Object.assign(error, { locations });
}

// Where several fields make the same place null, the first one is told; otherwise a page of broken rows is a page of errors.
function onePerNull(data: unknown, errors: readonly GraphQLError[]): readonly GraphQLError[] {
  const told = new Set<string>();
  return errors.filter(({ path = [] }) => {
    const place = placeOfNull(data, path).join('.');
    return !told.has(place) && told.add(place);
  });
}

function placeOfNull(data: unknown, path: Path): Path {
  let value = data;
  for (const [depth, key] of path.entries()) {
    if (value === null) return path.slice(0, depth);
    value = (value as Record<string | number, unknown>)[key];
  }
  return path;
}
