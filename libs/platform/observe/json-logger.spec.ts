import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { nobody, runInContext } from '@rekindle/platform/context';
import { JsonLogger } from './json-logger';

// Pino writes to the file descriptor, so the lines are caught where they leave the logger.
let lines: string[];
beforeEach(() => {
  lines = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    lines.push(String(chunk));
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

const logged = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);

describe('a line of the log', () => {
  it('says when, which process, which part, and for which request', () => {
    const logger = new JsonLogger('api', process.stdout);
    runInContext({ requestId: 'r-1', actor: nobody }, () => logger.log({ operation: 'Clients', ms: 3 }, 'graphql'));
    expect(logged()).toEqual([
      expect.objectContaining({ process: 'api', logger: 'graphql', requestId: 'r-1', operation: 'Clients', ms: 3 }),
    ]);
    expect(Date.parse(String(logged()[0]?.['time']))).not.toBeNaN();
  });

  it('keeps the stack of an error', () => {
    new JsonLogger('worker', process.stdout).error('it broke', 'Error: it broke\n    at here', 'jobs');
    expect(logged()).toEqual([expect.objectContaining({ msg: 'it broke', stack: 'Error: it broke\n    at here', logger: 'jobs' })]);
  });
});
