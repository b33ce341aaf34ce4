import type { LoggerService } from '@nestjs/common';
import { destination, pino, type DestinationStream, type Level, type Logger } from 'pino';
import { readConfig, z } from '@rekindle/platform/config';
import { findContext } from '@rekindle/platform/context';

const config = { LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info') };

/** Nest's logger as lines of JSON with the request id. What is logged holds ids, names of operations and durations, nothing a person typed. */
export class JsonLogger implements LoggerService {
  private readonly lines: Logger;

  /** @param process which of our processes speaks, for example `api` */
  constructor(process: string, out: DestinationStream = destination()) {
    const options = { level: readConfig(config).LOG_LEVEL, base: { process }, timestamp: pino.stdTimeFunctions.isoTime, mixin: requestId };
    this.lines = pino(options, out);
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  private write(level: Level, message: unknown, rest: unknown[]): void {
    // Nest appends the name of the logger, and a stack before it for errors.
    const fields = { logger: rest.at(-1), ...(rest.length > 1 ? { stack: rest[0] } : {}) };
    if (typeof message === 'object' && message !== null && !(message instanceof Error)) this.lines[level]({ ...fields, ...message });
    else if (message instanceof Error) this.lines[level]({ ...fields, stack: message.stack }, message.message);
    else this.lines[level](fields, String(message));
  }
}

function requestId(): object {
  const context = findContext();
  return context ? { requestId: context.requestId } : {};
}
