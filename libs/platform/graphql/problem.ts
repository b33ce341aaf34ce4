/** How a failure is to be treated by whoever called; the set that transports agree on. */
export type TransportCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'BAD_USER_INPUT' | 'CONFLICT' | 'RATE_LIMITED';

interface ProblemText {
  readonly code: TransportCode;
  /** A calm sentence that says what to do. */
  readonly says: string;
  /** The field of the form it belongs to. */
  readonly field?: string;
}

/** A failure that a person can cause and mend. Anything else that is thrown is ours and reaches them as "unexpected". */
export class Problem extends Error {
  constructor(
    readonly problem: string,
    readonly code: TransportCode,
    message: string,
    readonly field?: string,
    /** Seconds until it may go well. */
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}

/**
 * Declares the problems of an area as data.
 *
 * @returns a function that makes one of them: `throw identityProblem('wrong-credentials')`
 */
export function defineProblems<Name extends string>(area: string, texts: Record<Name, ProblemText>): (name: Name) => Problem {
  return (name) => new Problem(`${area}.${name}`, texts[name].code, texts[name].says, texts[name].field);
}

/** The one answer for what is not there, belongs to another practice, or is not to be seen: they cannot be told apart. */
export function notFound(): Problem {
  return new Problem('not-found', 'NOT_FOUND', 'There is nothing here. It may have been removed, or the address is not complete.');
}
