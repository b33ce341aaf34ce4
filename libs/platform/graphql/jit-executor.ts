import type { GatewayExecutor, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { execute, isObjectType, type ExecutionArgs, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { countFields } from './count-fields';
import { isPlainQuery } from './plain-query';
import { wholeResult } from './whole-result';

// A field takes 0.05 ms to compile and 5 kB to keep, and until documents are trusted anybody may send new ones.
const mostFields = 100;
const mostKept = { operations: 500, fields: 10_000 };

/** How an operation is run: compiled, or by graphql-js when `compiled` is null. */
interface Form {
  readonly compiled: CompiledQuery | null;
  readonly fields: number;
}

/**
 * An executor that compiles each plain query once and runs the compiled form from then on. Everything else, every mutation
 * included, is graphql-js's: which of the two runs an operation is settled before its first resolver is called.
 *
 * @param options handed to graphql-js
 */
export function jitExecutor(schema: GraphQLSchema, options: ExecutionArgs['options'] = {}): GatewayExecutor {
  refuseAmbiguousResolvers(schema);
  const forms = new LRUCache<string, Form>({ max: mostKept.operations, maxSize: mostKept.fields, sizeCalculation: ({ fields }) => fields });

  const formOf = (request: GatewayGraphQLRequestContext): Form => {
    const key = `${request.queryHash} ${request.request.operationName ?? ''}`;
    const known = forms.get(key);
    if (known) return known;
    const form = formFor(schema, request);
    forms.set(key, form);
    return form;
  };

  return async (request) => {
    const { document, context } = request;
    const { variables, operationName } = request.request;
    const result = await formOf(request).compiled?.query(undefined, context, variables);
    // Without data it did not get further than the variables; what is wrong with them is told in graphql-js's words.
    if (result?.data !== undefined) return wholeResult(result);
    return execute({ schema, document, contextValue: context, variableValues: variables, operationName, options });
  };
}

function formFor(schema: GraphQLSchema, { document, request }: GatewayGraphQLRequestContext): Form {
  const fields = countFields(document);
  if (fields > mostFields || !isPlainQuery(schema, document)) return { compiled: null, fields: 1 };
  const compiled = compileQuery(schema, document, request.operationName);
  return { compiled: isCompiledQuery(compiled) ? compiled : null, fields };
}

// graphql-jit finds a resolver by type and field written as one word: `Client.sName` and `Clients.Name` would share theirs.
function refuseAmbiguousResolvers(schema: GraphQLSchema): void {
  const known = new Set<string>();
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.keys(type.getFields())) {
      const name = type.name + field;
      if (known.has(name)) throw new Error(`Rename ${type.name}.${field}: another type and field together read ${name} too.`);
      known.add(name);
    }
  }
}
