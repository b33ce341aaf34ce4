import { describe, expect, it } from '@jest/globals';
import { exercises, getExercise } from '../guide/guide';
import { readExercise, writeExercise } from './exercise-file';
import { flawsInExercise } from './exercise-flaw';
import { exerciseIn } from './exercise-in';

const changed = (change: (file: any) => unknown) => {
  const file = JSON.parse(writeExercise(getExercise('how-we-fought')));
  return JSON.stringify(change(file) ?? file);
};

describe('an exercise in a file', () => {
  it.each(exercises.map((exercise) => [exercise.key, exercise] as const))('is the same when it is %s of the guide', (key, exercise) => {
    expect(readExercise(writeExercise(exercise))).toEqual({ ...exercise, from: null });
    expect(readExercise(writeExercise({ ...exercise, from: key })).from).toBe(key);
    expect(flawsInExercise({ ...exercise, from: key })).toEqual([]);
  });

  it('may never have been saved, and has no key then', () => {
    const text = changed((file) => ({ ...file, key: undefined, wording: undefined, from: undefined }));
    expect(readExercise(text)).toMatchObject({ key: '', version: '', from: null });
  });

  it.each([
    ['{', 'the file: it is no JSON'],
    ['[]', 'the file: it is no object'],
    ['{"format":"rekindle-program"}', 'the file: it is no exercise of Rekindle'],
    [changed((file) => ({ ...file, version: 2 })), 'the file: it was written by a newer Rekindle'],
    [changed((file) => ({ ...file, part: 'first' })), 'the file: "part" is none of part-well, own-work, talk, last'],
    [changed((file) => ({ ...file, guidance: ['a', 1] })), 'the file: "guidance" is no list of texts'],
    [changed((file) => ({ ...file, minutes: '20' })), 'the file: "minutes" is no number'],
    [changed((file) => ({ ...file, example: [] })), 'the example: it is no object'],
    [
      changed((file) => {
        delete file.sections[0].title;
      }),
      'section 1: "title" is missing',
    ],
    [
      changed((file) => {
        delete file.sections[1].fields[0].label;
      }),
      'section 2, field 1: "label" is missing',
    ],
    [changed((file) => void (file.sections[0].fields[0].kind = 'song')), 'section 1, field 1: "kind" is none of short-text, long-text'],
    [changed((file) => void (file.sections[0].fields[0].fields[1].kind = 'rows')), 'section 1, field 1, question 2: "kind" is none of'],
    [
      changed((file) => {
        delete file.sections[1].fields[0].options[2].words;
      }),
      'section 2, field 1, option 3: "words" is missing',
    ],
  ])('that is none says where and why: %#', (text, sentence) => {
    expect(() => readExercise(text)).toThrow(sentence);
  });
});

describe('an exercise that was given out', () => {
  const named = { exercise: 'own-1', version: '1' };

  it('is the wording that came with it, or that of the guide', () => {
    const own = { ...getExercise('how-we-fought'), key: 'own-1', version: '1', from: 'how-we-fought' };
    expect(exerciseIn({ ...named, content: writeExercise(own) })).toEqual(own);
    expect(exerciseIn({ exercise: 'boundaries', version: '2026-11-28', content: null })).toBe(getExercise('boundaries'));
  });

  it('is none where it is not known here', () => {
    expect(exerciseIn({ ...named, content: changed((file) => ({ ...file, version: 2 })) })).toBeNull();
    expect(exerciseIn({ ...named, content: null })).toBeNull();
  });
});
