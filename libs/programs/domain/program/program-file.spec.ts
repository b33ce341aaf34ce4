import { describe, expect, it } from '@jest/globals';
import { theGuide } from '../guide/the-guide';
import { readProgram, writeProgram } from './program-file';

const changed = (change: (file: any) => unknown) => {
  const file = JSON.parse(writeProgram(theGuide));
  return JSON.stringify(change(file) ?? file);
};

describe('a program in a file', () => {
  it('is the same program when it is read again', () => {
    expect(readProgram(writeProgram(theGuide))).toEqual(theGuide);
  });

  it.each([
    ['{', 'the file: it is no JSON'],
    ['[]', 'the file: it is no object'],
    ['{"format":"something else"}', 'the file: it is no program of Rekindle'],
    [changed((file) => ({ ...file, version: 2 })), 'the file: it was written by a newer Rekindle'],
    [changed((file) => ({ ...file, parts: {} })), 'the file: "parts" is no list'],
    [
      changed((file) => {
        delete file.parts[1].title;
      }),
      'part 2: "title" is missing',
    ],
    [changed((file) => void (file.parts[0].steps[2] = 'x')), 'part 1, step 3: it is no object'],
    [changed((file) => void (file.parts[0].steps[1].release.day = '2')), 'part 1, step 2: "day" is no number'],
    [
      changed((file) => void (file.parts[0].steps[1].release.rule = 'soon')),
      'part 1, step 2: "rule" is none of at-once, on-day, after-completion, interval',
    ],
  ])('that is none says where and why: %#', (text, sentence) => {
    expect(() => readProgram(text)).toThrow(sentence);
  });
});
