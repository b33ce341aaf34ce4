import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { findContext } from '@rekindle/platform/context';
import { Problem } from './problem';

const logger = new Logger('graphql');

// What graphql-js and Apollo say of a request that is no request; it tells nothing about us.
const requestCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Turns whatever was thrown into what a person may read. Only problems and malformed requests keep their words. */
export function formatError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const requestId = findContext()?.requestId;
  const cause = thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : thrown;
  if (cause instanceof Problem) return { ...placeOf(formatted), message: cause.message, extensions: { ...factsOf(cause), requestId } };

  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && requestCodes.has(code))
    return { ...placeOf(formatted), message: formatted.message, extensions: { code, requestId } };

  logger.error({ requestId, error: cause instanceof Error ? cause.stack : String(cause) });
  return {
    ...placeOf(formatted),
    message: 'Something went wrong on our side. Nothing was changed. Please try again.',
    extensions: { code: 'UNEXPECTED', requestId },
  };
}

function factsOf({ code, problem, field, retryAfter }: Problem): Record<string, unknown> {
  return { code, problem, ...(field ? { field } : {}), ...(retryAfter ? { retryAfter } : {}) };
}

function placeOf({ path, locations }: GraphQLFormattedError): Partial<GraphQLFormattedError> {
  return { ...(path ? { path } : {}), ...(locations ? { locations } : {}) };
}
