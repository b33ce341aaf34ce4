import { HttpErrorResponse } from '@angular/common/http';

/** How a failure is to be treated; the last two are ours, the rest is what the server says. */
export type ProblemCode =
  'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'BAD_USER_INPUT' | 'CONFLICT' | 'RATE_LIMITED' | 'UNEXPECTED' | 'UNREACHABLE';

/** Why the server did not do what it was asked, in words for the person who asked. */
export class ApiProblem extends Error {
  /** For a page that could not be loaded; the message goes below it. */
  readonly heading: string;

  constructor(
    readonly code: ProblemCode,
    message: string,
    /** Its stable name, for example `identity.password-too-short`. */
    readonly problem: string | null = null,
    /** The field of the form it belongs to. */
    readonly field: string | null = null,
    readonly requestId: string | null = null,
  ) {
    super(message);
    this.heading = headings[code]?.() ?? $localize`:@@problem.heading:This did not load`;
  }

  /** Whether the same request may go well later, without anybody changing it. */
  get isPassing(): boolean {
    return passing.includes(this.code);
  }
}

const passing: readonly ProblemCode[] = ['UNREACHABLE', 'UNEXPECTED', 'UNAUTHENTICATED', 'RATE_LIMITED'];

const headings: Partial<Record<ProblemCode, () => string>> = {
  UNREACHABLE: () => $localize`:@@problem.unreachableHeading:We could not reach the server`,
  NOT_FOUND: () => $localize`:@@problem.notFoundHeading:There is nothing here`,
};

/** The body of an answer of the api. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, string>> }[];
}

/** What the api said to a question. @throws ApiProblem for the first thing that went wrong */
export function dataOf(answer: Answer | null): unknown {
  const error = answer?.errors?.[0];
  if (!error) return answer?.data;
  const { code, problem = null, field = null, requestId = null } = error.extensions ?? {};
  if (!isOurs(code)) throw unexpected(requestId);
  throw new ApiProblem(code, error.message, problem, field, requestId);
}

/** Whatever stopped a request, as a problem: also what never reached the server, or was answered by something in between. */
export function problemOf(failure: unknown): ApiProblem {
  if (failure instanceof ApiProblem) return failure;
  if (!(failure instanceof HttpErrorResponse)) return unexpected();
  if (failure.status === 0) return unreachable();
  try {
    dataOf(failure.error as Answer | null);
  } catch (problem) {
    if (problem instanceof ApiProblem) return problem;
  }
  return unexpected();
}

const ours: readonly string[] = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT', 'CONFLICT', 'RATE_LIMITED', 'UNEXPECTED'];

function isOurs(code: string | undefined): code is ProblemCode {
  return code !== undefined && ours.includes(code);
}

function unreachable(): ApiProblem {
  return new ApiProblem('UNREACHABLE', $localize`:@@problem.unreachable:Nothing was lost. Check the connection, then try again.`);
}

function unexpected(requestId: string | null = null): ApiProblem {
  const sentence = $localize`:@@problem.unexpected:Something went wrong on our side. Nothing was lost. Please try again.`;
  return new ApiProblem('UNEXPECTED', sentence, null, null, requestId);
}
