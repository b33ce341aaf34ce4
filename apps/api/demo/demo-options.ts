import { parseArgs } from 'node:util';
import { ConfigProblem } from '@rekindle/platform/config';
import { formerClients, writtenClients } from '@rekindle/clients/api/demo';

/** What was asked for at the command line. */
export interface DemoOptions {
  /** Of all practices together. */
  readonly clients: number;
  /** Of Stillwater, whose owner can sign in. */
  readonly inFirst: number;
  readonly seed: string;
  /** As `2026-11-28`: the day that everything is told from. */
  readonly today: string;
  /** A demo that is there is replaced. */
  readonly isAgain: boolean;
  /** Made only where there is no practice at all, and no word about it otherwise. */
  readonly isIfEmpty: boolean;
}

// Stillwater always has them: those at work, and those who finished before.
const leastClients = writtenClients + formerClients;
const mostClients = 1_000_000;

const known = {
  clients: { type: 'string' },
  'in-first': { type: 'string' },
  seed: { type: 'string' },
  again: { type: 'boolean' },
  'if-empty': { type: 'boolean' },
} as const;

/** @param today unless they name another day @throws ConfigProblem in one sentence */
export function readDemoOptions(args: readonly string[], today: string): DemoOptions {
  const values = parsed(args);
  const inFirst = count('--in-first', values['in-first'], leastClients, mostClients);
  const clients = count('--clients', values.clients, leastClients, mostClients) ?? inFirst ?? leastClients;
  if (inFirst !== undefined && inFirst > clients)
    throw new ConfigProblem(`--in-first ${inFirst} is more than all clients together: with it goes --clients ${inFirst} or more.`);
  return {
    ...{ clients, inFirst: inFirst ?? leastClients, seed: values.seed ?? 'stillwater', today },
    ...{ isAgain: values.again ?? false, isIfEmpty: values['if-empty'] ?? false },
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known, strict: true }).values;
  } catch {
    throw new ConfigProblem(
      `"${args.join(' ')}" is not understood: npm run demo -- takes --clients 100000, --in-first 5000, --seed word and --again.`,
    );
  }
}

function count(option: string, text: string | undefined, least: number, most: number): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text.replace(/[,_](?=\d{3})/g, ''));
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new ConfigProblem(`${option} ${text} cannot be: it is a whole number from ${least} to ${most.toLocaleString('en')}.`);
}
