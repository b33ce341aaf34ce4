import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import { execute, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

const mostOperations = 500;

/**
 * An executor that compiles each operation once and runs the compiled form from then on.
 * Where graphql-jit cannot compile or gives no data, graphql-js answers instead.
 */
export function jitExecutor(schema: GraphQLSchema): GatewayExecutor {
  const compiled = new Map<string, CompiledQuery | null>();

  // Only operations that passed validation arrive here. Least recently used goes first.
  const compiledFor = (key: string, request: Parameters<GatewayExecutor>[0]): CompiledQuery | null => {
    const known = compiled.get(key);
    compiled.delete(key);
    const result = known === undefined ? compile(schema, request) : known;
    compiled.set(key, result);
    if (compiled.size > mostOperations) compiled.delete(compiled.keys().next().value as string);
    return result;
  };

  return async (request) => {
    const variables = request.request.variables ?? {};
    const query = compiledFor(`${request.queryHash}|${request.operationName ?? ''}`, request);
    // Variables are checked before anything is resolved, so running twice repeats no effect.
    const result = query ? await query.query(undefined, request.context, variables) : await interpret(schema, request);
    if (query && result.data === undefined) return (await interpret(schema, request)) as never;
    return withWholeErrors(result) as never;
  };
}

function compile(schema: GraphQLSchema, { document, operationName }: Parameters<GatewayExecutor>[0]): CompiledQuery | null {
  const result = compileQuery(schema, document, operationName ?? undefined, { disableLeafSerialization: false });
  return isCompiledQuery(result) ? result : null;
}

async function interpret(schema: GraphQLSchema, { document, operationName, request, context }: Parameters<GatewayExecutor>[0]): Promise<ExecutionResult> {
  return execute({ schema, document, operationName, variableValues: request.variables ?? {}, contextValue: context });
}

// graphql-jit's errors lack `extensions`, on which Apollo 5 stumbles.
function withWholeErrors(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  return { ...result, errors: result.errors.map(wholeError) };
}

function wholeError(error: GraphQLError): GraphQLError {
  if (error instanceof GraphQLError && error.extensions !== undefined) return error;
  const { message, nodes, source, positions, path, originalError } = error as GraphQLError;
  const extensions = (originalError as { extensions?: Record<string, unknown> } | undefined)?.extensions ?? {};
  return new GraphQLError(message, { nodes: nodes ?? null, source: source ?? null, positions: positions ?? null, path: path ?? null, originalError: originalError ?? null, extensions });
}
