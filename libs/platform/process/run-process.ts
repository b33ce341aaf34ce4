import { ConfigProblem } from '@rekindle/platform/config';

/** Runs a process; when it cannot start, says why and ends with 1. A wrong setting is one sentence, anything else shows its stack. */
export function runProcess(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exit(1);
  });
}

function sentenceOf(error: unknown): string {
  if (error instanceof ConfigProblem) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
