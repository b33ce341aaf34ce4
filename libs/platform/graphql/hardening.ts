import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, type OperationDefinitionNode } from 'graphql';
import { getComplexity, simpleEstimator, type ComplexityEstimator } from 'graphql-query-complexity';
import { documentRules } from './document-rules';

const mostComplexity = 1_000;
const rowsPerPage = 50;

// A page field costs its rows; `first` as a variable counts too, which the armor alone would miss.
const pageEstimator: ComplexityEstimator = ({ field, args, childComplexity }) => {
  if (!('after' in args) && !field.args.some((argument) => argument.name === 'after')) return undefined;
  const rows = typeof args['first'] === 'number' ? args['first'] : rowsPerPage;
  return 1 + (rows / 10) * childComplexity;
};

const armor = new ApolloArmor({
  maxDepth: { n: 8, flattenFragments: true, exposeLimits: false },
  // The library lets any number of `__typename` aliases pass unless told not to.
  maxAliases: { n: 10, allowList: [], exposeLimits: false },
  maxDirectives: { n: 10, exposeLimits: false },
  costLimit: { maxCost: 1_500, flattenFragments: true, exposeLimits: false },
  // Its errors are answered with 500; `parseOptions.maxTokens` does the same with 400.
  maxTokens: { enabled: false },
});

/** What Apollo is told so that a hostile request costs little and learns nothing. */
export function hardening() {
  const { plugins, validationRules } = armor.protect();
  return {
    introspection: false,
    persistedQueries: false as const,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: 800 },
    validationOptions: { maxErrors: 5 },
    executionOptions: { maxCoercionErrors: 5 },
    validationRules: [...validationRules, ...documentRules],
    plugins: [...plugins, oneOperation, limitedComplexity],
  };
}

/** A document holds one operation, of a kind that we have: each of two would count against its own limits only. */
const oneOperation: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document }) => {
      const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode[];
      if (operations.length > 1) throw refused('Send one operation at a time.');
      if (operations.some(({ operation }) => !schema.getRootType(operation))) throw refused('Send a query or a mutation.');
    },
  }),
};

const limitedComplexity: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, request, operationName }) => {
      const estimators = [pageEstimator, simpleEstimator({ defaultComplexity: 1 })];
      const query = { schema, query: document, variables: request.variables ?? {}, ...(operationName ? { operationName } : {}) };
      if (complexityOf({ ...query, estimators }) > mostComplexity) throw refused('This asks for too much at once.');
    },
  }),
};

// It reads the variables before anybody else does: those that do not fit are refused here, without a hint at what would.
function complexityOf(options: Parameters<typeof getComplexity>[0]): number {
  try {
    return getComplexity(options);
  } catch (error) {
    throw refused((error as Error).message.replace(/ Did you mean .*\?$/s, ''), 'BAD_USER_INPUT');
  }
}

function refused(message: string, code = 'BAD_REQUEST'): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}
