import type { ApolloServerPlugin } from '@apollo/server';
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
        // Named by us and therefore few; what a stranger sends is all one.
        const name = operation && operationName ? operationName : 'unnamed';
        const outcome = errors?.length ? String(errors[0]?.extensions['code'] ?? 'UNEXPECTED') : 'OK';
        operationDuration.observe({ outcome }, ms / 1_000);
        logger.log({ operation: name, kind: operation?.operation, outcome, ms: Math.round(ms * 10) / 10 });
      },
    };
  },
};
