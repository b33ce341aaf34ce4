import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import { Logger } from '@nestjs/common';
import { operationDuration } from '@rekindle/platform/observe';

const logger = new Logger('graphql');

/** One line and one measurement per operation: its name, how long it took, how it ended. Never a variable. */
export const operationLog: ApolloServerPlugin = {
  requestDidStart: async () => {
    const start = performance.now();
    return {
      willSendResponse: async ({ operationName, operation, errors }) => {
        const ms = performance.now() - start;
        // A stranger may choose the name, but not an address or a sentence: it is letters and digits.
        const name = operation && operationName ? operationName : 'unnamed';
        const outcome = errors?.length ? codeOf(errors[0]) : 'OK';
        operationDuration.observe({ outcome }, ms / 1_000);
        logger.log({ operation: name, kind: operation?.operation, outcome, ms: Math.round(ms * 10) / 10 });
      },
    };
  },
};

function codeOf(error: GraphQLError | undefined): string {
  const code = error?.extensions['code'];
  return typeof code === 'string' ? code : 'UNEXPECTED';
}
