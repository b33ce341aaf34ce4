import { defineProblems } from '@rekindle/platform/graphql';

/** What can be wrong with a file that somebody wants to keep here. */
export const filesProblem = defineProblems('files', {
  missing: { code: 'BAD_USER_INPUT', says: 'Please choose a file.' },
  incomplete: { code: 'BAD_USER_INPUT', says: 'The file did not arrive whole. Please try again.' },
  'too-large': { code: 'BAD_USER_INPUT', says: 'This file is larger than 10 MB. Please choose a smaller one.' },
  'not-a-picture': {
    code: 'BAD_USER_INPUT',
    says: 'Please choose a picture of the kind JPEG, PNG or WebP. Drawings (SVG) cannot be kept here.',
  },
  'unknown-kind': {
    code: 'BAD_USER_INPUT',
    says: 'Please choose a picture (JPEG, PNG, WebP), a PDF or a recording (M4A, MP3). Web pages, drawings (SVG) and archives cannot be kept here.',
  },
  'too-many-pixels': { code: 'BAD_USER_INPUT', says: 'This picture has more than 40 million pixels. Please choose a smaller one.' },
  'broken-picture': { code: 'BAD_USER_INPUT', says: 'This picture cannot be read. Please save it anew, or choose another one.' },
  'no-space': { code: 'CONFLICT', says: 'Your practice has used all its space for files. Please remove one first.' },
});
