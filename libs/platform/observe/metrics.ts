import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** Everything Prometheus reads of this process. */
export const metrics = new Registry();

collectDefaultMetrics({ register: metrics });

/** Seconds per GraphQL operation, by how it ended. */
export const operationDuration = new Histogram({
  name: 'rekindle_graphql_operation_seconds',
  help: 'Duration of GraphQL operations.',
  labelNames: ['outcome'],
  buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5],
  registers: [metrics],
});
