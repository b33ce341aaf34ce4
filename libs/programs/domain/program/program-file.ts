import { fileReading } from '../file-reading';
import type { PartGate, Program, ProgramPart, Release, Step } from './program';

const format = 'rekindle-program';
const version = 1;

/** A program as the text of a file: what a practice exports, and what is kept of its own programs. */
export function writeProgram({ title, purpose, parts }: Program): string {
  return JSON.stringify({ format, version, title, purpose, parts }, null, 2);
}

/**
 * Reads such a text. It says nothing of whether the program can be used: ask `flawsIn`.
 *
 * @throws ProgramFileError that says where the text is no program
 */
export function readProgram(text: string): Program {
  const file = object(parsed(text), 'the file');
  if (file['format'] !== format) throw new ProgramFileError('the file', 'it is no program of Rekindle');
  if (file['version'] !== version) throw new ProgramFileError('the file', 'it was written by a newer Rekindle');
  return { title: textAt(file, 'title'), purpose: textAt(file, 'purpose'), parts: list(file, 'parts').map(partOf) };
}

/** Where a text is no program, and why: `part 2, step 1: "exercise" is missing`. */
export class ProgramFileError extends Error {
  constructor(
    readonly where: string,
    readonly why: string,
  ) {
    super(`${where}: ${why}`);
  }
}

const { parsed, object, list, textAt, numberAt } = fileReading(ProgramFileError);

function partOf(given: unknown, index: number): ProgramPart {
  const where = `part ${index + 1}`;
  const part = object(given, where);
  return {
    id: textAt(part, 'id', where),
    title: textAt(part, 'title', where),
    // Whether there is such a gate is asked where everything else about the program is.
    gate: part['gate'] === null ? null : (textAt(part, 'gate', where) as PartGate),
    opensWhenDone: part['opensWhenDone'] === true,
    steps: list(part, 'steps', where).map((step, at) => stepOf(step, `${where}, step ${at + 1}`)),
  };
}

function stepOf(given: unknown, where: string): Step {
  const step = object(given, where);
  return { id: textAt(step, 'id', where), exercise: textAt(step, 'exercise', where), release: releaseOf(step['release'], where) };
}

function releaseOf(given: unknown, where: string): Release {
  const release = object(given, where);
  const rule = release['rule'];
  switch (rule) {
    case 'at-once':
      return { rule };
    case 'on-day':
      return { rule, day: numberAt(release, 'day', where) };
    case 'after-completion':
    case 'interval':
      return { rule, days: numberAt(release, 'days', where) };
    default:
      throw new ProgramFileError(where, '"rule" is none of at-once, on-day, after-completion, interval');
  }
}
