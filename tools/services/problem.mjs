/** A failure whose message is meant for the person at the terminal: one sentence that says what to do. */
export class Problem extends Error {}

/** Ctrl-C or a termination signal arrived while something was still being done. */
export class Interrupted extends Error {}

/** What the terminal shows of a failure: the sentence when it is ours, the stack when it is a bug. */
export function wording(failure) {
  if (failure instanceof Problem) return failure.message;
  if (failure?.code === 'EACCES' && failure.path) {
    return `${failure.path} belongs to another user: run this as the user who owns the clone, or delete it as that user.`;
  }
  if (failure?.code === 'ENOSPC') return 'The disk is full: free some room and run the command again.';
  return failure?.stack ?? String(failure);
}
