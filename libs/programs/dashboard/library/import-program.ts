import { type Program, ProgramFileError, programLimits, readProgram, stepsOf } from '@rekindle/programs/domain';
import { inFileInWords, newerInWords, textOf, whyInWords } from '../building/chosen-file';

/** The program in a file that somebody has chosen. @throws Error whose message says where it is none, and what to do */
export async function readProgramFile(file: Pick<File, 'size' | 'text'>): Promise<Program> {
  const program = read(await textOf(file, tooLong()));
  const steps = stepsOf(program).length;
  if (steps > programLimits.steps || program.parts.length > programLimits.parts)
    throw new Error(
      $localize`:@@importProgram.tooMany:This file has ${program.parts.length}:parts: parts and ${steps}:steps: steps. A program holds at most ${programLimits.parts}:mostParts: and ${programLimits.steps}:mostSteps:. Please make two of it.`,
    );
  return program;
}

function read(text: string): Program {
  try {
    return readProgram(text);
  } catch (failure) {
    throw failure instanceof ProgramFileError ? new Error(fileFlawInWords(failure)) : failure;
  }
}

/** "Part 2, step 3: “exercise” is missing", and for what is no program at all what to choose instead. */
function fileFlawInWords({ where, why }: ProgramFileError): string {
  if (why.includes('newer')) return newerInWords();
  const [, part, step] = /^part (\d+)(?:, step (\d+))?$/.exec(where) ?? [];
  const what = why.startsWith('"rule"') ? noSuchRule() : whyInWords(why);
  if (part && step) return $localize`:@@importProgram.inStep:Part ${part}:part:, step ${step}:step:: ${what}:what:`;
  if (part) return $localize`:@@importProgram.inPart:Part ${part}:part:: ${what}:what:`;
  if (why.startsWith('"')) return inFileInWords(why);
  return $localize`:@@importProgram.noProgram:This file is no program. Please choose one that was exported here: its name ends in .json.`;
}

function noSuchRule(): string {
  return $localize`:@@importProgram.rule:“rule” is none of at-once, on-day, after-completion and interval. Please correct the file and choose it again.`;
}

function tooLong(): string {
  return $localize`:@@importProgram.tooLong:This file is too large to be a program. Please choose one that was exported here.`;
}
