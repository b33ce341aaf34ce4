/**
 * How node is started for a worker, as in docker/compose.yaml. Mails come and go so quickly that V8 lets the room for what is young grow to 100 MB and collects
 * little of what hangs on it: a worker under load had 480 MB with the queue on Redis, and has 300 like this.
 */
export const workerFlags = ['--max-semi-space-size=16'];
