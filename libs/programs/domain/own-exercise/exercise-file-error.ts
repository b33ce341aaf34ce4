import { fileReading } from '../file-reading';

/** Where a text is no exercise, and why: `section 2, field 1: "label" is missing`. */
export class ExerciseFileError extends Error {
  constructor(
    readonly where: string,
    readonly why: string,
  ) {
    super(`${where}: ${why}`);
  }
}

/** What exercises and their fields are read with. */
export const reading = fileReading(ExerciseFileError);
