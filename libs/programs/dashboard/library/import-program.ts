import { type Program, ProgramFileError, programLimits, readProgram, stepsOf } from '@rekindle/programs/domain';

// Many times what the longest program needs: whatever is larger is something else.
const mostBytes = 1_000_000;

/** The program in a file that somebody has chosen. @throws Error whose message says where it is none, and what to do */
export async function readProgramFile(file: Pick<File, 'size' | 'text'>): Promise<Program> {
  if (file.size > mostBytes) throw new Error(tooLong());
  const program = read(await file.text());
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
  if (why.includes('newer'))
    return $localize`:@@importProgram.newer:This file was written by a newer Rekindle. Please load this page again, then choose it once more.`;
  const [, part, step] = /^part (\d+)(?:, step (\d+))?$/.exec(where) ?? [];
  const what = whyInWords(why);
  if (part && step) return $localize`:@@importProgram.inStep:Part ${part}:part:, step ${step}:step:: ${what}:what:`;
  if (part) return $localize`:@@importProgram.inPart:Part ${part}:part:: ${what}:what:`;
  if (why.startsWith('"')) return $localize`:@@importProgram.inFile:In this file, ${what}:what:`;
  return $localize`:@@importProgram.noProgram:This file is no program. Please choose one that was exported here: its name ends in .json.`;
}

function whyInWords(why: string): string {
  const [, name, how] = /^"(\w+)" is (.*)$/.exec(why) ?? [];
  if (!name) return $localize`:@@importProgram.noObject:something else stands here. Please correct the file and choose it again.`;
  if (name === 'rule')
    return $localize`:@@importProgram.rule:“rule” is none of at-once, on-day, after-completion and interval. Please correct the file and choose it again.`;
  return how === 'missing'
    ? $localize`:@@importProgram.missing:“${name}:name:” is missing. Please correct the file and choose it again.`
    : $localize`:@@importProgram.wrong:“${name}:name:” is not what it should be. Please correct the file and choose it again.`;
}

function tooLong(): string {
  return $localize`:@@importProgram.tooLong:This file is too large to be a program. Please choose one that was exported here.`;
}
