import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

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

/** Mails that have not come to an end, by where they stand. `held` and `dead` wait for a human. */
export const mailsByState = new Gauge({
  name: 'rekindle_mail_dispatches',
  help: 'Mails that are not done, by state.',
  labelNames: ['state'],
  registers: [metrics],
});

/** Attempts to send a mail, by what the relay answered. */
export const mailAttempts = new Counter({
  name: 'rekindle_mail_attempts_total',
  help: 'Attempts to send a mail, by outcome.',
  labelNames: ['outcome'],
  registers: [metrics],
});
