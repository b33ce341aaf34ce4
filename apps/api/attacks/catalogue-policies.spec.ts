import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'pg';
import { signInToPostgres } from './sign-in-to-postgres.builder';

interface Policy {
  readonly name: string;
  readonly says: string;
}

let admin: Client;
let policies: Policy[];
beforeAll(async () => {
  admin = await signInToPostgres('admin');
  const sql = `select polrelid::regclass || ': ' || polname as name, concat_ws(' AND ', pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) as says from pg_policy`;
  ({ rows: policies } = await admin.query<Policy>(sql));
});
afterAll(() => admin.end());

const thoseWhich = (isWrong: (says: string) => boolean) => policies.filter(({ says }) => isWrong(says)).map(({ name }) => name);

// PostgreSQL writes a subselect as `( SELECT …)`; what stands in one is computed once for a statement, the rest once for each row.
function outsideSubselects(says: string): string {
  const start = says.indexOf('( SELECT');
  if (start < 0) return says;
  let end = start + 1;
  for (let depth = 1; depth > 0; end += 1) depth += says[end] === '(' ? 1 : says[end] === ')' ? -1 : 0;
  return outsideSubselects(says.slice(0, start) + says.slice(end));
}

describe('every policy', () => {
  it('is one of several, or this file checks nothing', () => {
    expect(policies.length).toBeGreaterThan(8);
  });

  it('reads the context once for a statement and not for each row', () => {
    expect(thoseWhich((says) => outsideSubselects(says).includes('current_setting'))).toEqual([]);
  });

  it('never casts a column, which would hide it from every index', () => {
    expect(thoseWhich((says) => /\b(?!null\b)[a-z_]+\)*::/i.test(outsideSubselects(says)))).toEqual([]);
  });

  it('treats a setting that ended with its transaction as none: it is then empty, not null', () => {
    expect(thoseWhich((says) => /(?<!NULLIF\()current_setting\('[\w.]+'::text(, true)?\)\)?::uuid/.test(says))).toEqual([]);
  });

  it('answers without a context instead of failing', () => {
    expect(thoseWhich((says) => /current_setting\('[\w.]+'::text\)/.test(says))).toEqual([]);
  });

  it('never lets everything through', () => {
    expect(thoseWhich((says) => /^(true|\(true\))( AND|$)/.test(says))).toEqual([]);
  });
});
