import { isId } from '@rekindle/shared/kernel';
import { clientsProblem } from './clients.problems';

/** The last row of a page: the next page starts behind it. */
export interface ClientCursor {
  readonly invitedAt: string;
  readonly id: string;
}

/** @returns an opaque text for the browser */
export function writeCursor({ invitedAt, id }: { invitedAt: Date; id: string }): string {
  return Buffer.from(`${invitedAt.toISOString()}|${id}`).toString('base64url');
}

/** @throws Problem when this is not a cursor of ours */
export function readCursor(text: string): ClientCursor {
  const [invitedAt = '', id = '', ...rest] = Buffer.from(text, 'base64url').toString().split('|');
  if (rest.length > 0 || !isId(id) || !isInstant(invitedAt)) throw clientsProblem('cursor-unknown');
  return { invitedAt, id };
}

// Only as writeCursor writes it: JavaScript reads many a date that PostgreSQL does not.
function isInstant(text: string): boolean {
  return /^\d{4}-/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text;
}
