import { isId } from '@rekindle/shared/kernel';
import { Problem } from './problem';

/** The last row of a page in a list by time: the next page starts behind it. */
export interface Cursor {
  /** As text, in milliseconds; the column must hold no finer ones. */
  readonly at: string;
  readonly id: string;
}

/** @returns an opaque text for the browser */
export function writeCursor(at: Date, id: string): string {
  return Buffer.from(`${at.toISOString()}|${id}`).toString('base64url');
}

/** @throws Problem when this is not a cursor of ours */
export function readCursor(text: string): Cursor {
  const [at = '', id = '', ...rest] = Buffer.from(text, 'base64url').toString().split('|');
  if (rest.length === 0 && isId(id) && isInstant(at)) return { at, id };
  throw cursorUnknown();
}

/** What is said of a cursor that is none of ours. */
export function cursorUnknown(): Problem {
  return new Problem('cursor-unknown', 'BAD_USER_INPUT', 'This page of the list is no longer there. Please start from the top.');
}

/** Whether a text is an instant as `toISOString` writes it: JavaScript reads many a date that PostgreSQL does not. */
export function isInstant(text: string): boolean {
  return /^\d{4}-/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text;
}
