import { ExerciseFileError, exerciseLimits, findExercise, type OwnExercise, readExercise } from '@rekindle/programs/domain';
import { inFileInWords, newerInWords, textOf, whyInWords } from '../building/chosen-file';

/** The exercise in a file that somebody has chosen. @throws Error whose message says where it is none, and what to do */
export async function readExerciseFile(file: Pick<File, 'size' | 'text'>): Promise<OwnExercise> {
  const exercise = read(await textOf(file, tooLong()));
  const sections = exercise.sections.length;
  const fields = exercise.sections.reduce((count, section) => count + section.fields.length, 0);
  if (sections > exerciseLimits.sections || fields > exerciseLimits.sections * exerciseLimits.fieldsInSection)
    throw new Error(
      $localize`:@@importExercise.tooMany:This file has ${sections}:sections: sections and ${fields}:questions: questions. An exercise has at most ${exerciseLimits.sections}:most: sections. Please make two of it.`,
    );
  // Nothing can be kept for safety of what the guide does not have.
  return { ...exercise, from: exercise.from !== null && findExercise(exercise.from) ? exercise.from : null };
}

function read(text: string): OwnExercise {
  try {
    return readExercise(text);
  } catch (failure) {
    throw failure instanceof ExerciseFileError ? new Error(fileFlawInWords(failure)) : failure;
  }
}

/** "Section 2, question 1, answer 3: “words” is missing", and for what is no exercise at all what to choose instead. */
function fileFlawInWords({ where, why }: ExerciseFileError): string {
  if (why.includes('newer')) return newerInWords();
  const place = placeInWords(where);
  if (place) return $localize`:@@importExercise.at:${place}:place:: ${whyInWords(why)}:what:`;
  if (why.startsWith('"')) return inFileInWords(why);
  return $localize`:@@importExercise.noExercise:This file is no exercise. Please choose one that was exported here: its name ends in .json.`;
}

function placeInWords(where: string): string {
  if (where === 'the example') return $localize`:@@importExercise.example:The example`;
  const [, section, field, within, option] = places.exec(where) ?? [];
  return [
    section && $localize`:@@importExercise.section:Section ${section}:section:`,
    field && $localize`:@@importExercise.question:question ${field}:question:`,
    within && $localize`:@@importExercise.within:question ${within}:question: of its rows`,
    option && $localize`:@@importExercise.option:answer ${option}:answer:`,
  ]
    .filter((piece) => piece)
    .join(', ');
}

const places = /^section (\d+)(?:, field (\d+))?(?:, question (\d+))?(?:, option (\d+))?$/;

function tooLong(): string {
  return $localize`:@@importExercise.tooLong:This file is too large to be an exercise. Please choose one that was exported here.`;
}
