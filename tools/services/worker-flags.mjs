/**
 * How node is started for a worker, as in docker/compose.yaml. Mails come and go so quickly that V8 lets the room for what is young grow to 110 MB and rarely
 * collects what hangs on it: with the queue on Redis a busy worker had 480 MB, and has 300 to 350 like this.
 */
export const workerFlags = ['--max-semi-space-size=16'];
