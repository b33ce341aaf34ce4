import { readFileSync } from 'node:fs';

/** The end of a log, indented for the terminal: what a program said before it failed. */
export function lastLines(log, count = 30) {
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-count);
  return [...lines, `(all of it: ${log})`].map((line) => `    ${line}`).join('\n');
}
