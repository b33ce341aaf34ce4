import type { Client } from 'pg';
import { ConfigProblem } from '@rekindle/platform/config';
import { demoPracticeId, isDemoPractice } from '@rekindle/identity/api/demo';
import type { DemoOptions } from './demo-options';

/** What a database holds before the demo is made. */
export interface WhatIsThere {
  readonly hasRealPractices: boolean;
  readonly hasDemo: boolean;
  readonly clients: number;
  readonly inFirst: number;
}

export async function whatIsThere(database: Client): Promise<WhatIsThere> {
  // The lowest and the highest: whatever is not of the demo lies outside of its range.
  const { rows: practices } = await database.query<{ id: string }>(
    '(select id from app.practice order by id limit 1) union all (select id from app.practice order by id desc limit 1)',
  );
  const { rows } = await database.query<{ clients: number; inFirst: number }>(
    'select count(*)::int as clients, (count(*) filter (where practice_id = $1))::int as "inFirst" from app.client',
    [demoPracticeId(1)],
  );
  const hasRealPractices = !practices.every(({ id }) => isDemoPractice(id));
  return { hasRealPractices, hasDemo: practices.length > 0 && !hasRealPractices, ...(rows[0] ?? { clients: 0, inFirst: 0 }) };
}

/** What there is to do. @throws ConfigProblem in one sentence when the database is not there for this */
export function decide(there: WhatIsThere, { clients, inFirst, isAgain, isIfEmpty }: DemoOptions): 'make' | 'replace' | 'leave' {
  if (!there.hasDemo && !there.hasRealPractices) return 'make';
  if (isIfEmpty) return 'leave';
  if (there.hasRealPractices)
    throw new ConfigProblem('This database holds a practice that is not of the demo: the demo only goes where there is none.');
  if (isAgain) return 'replace';
  if (there.clients === clients && there.inFirst === inFirst) return 'leave';
  throw new ConfigProblem(
    `A demo with ${there.clients.toLocaleString('en')} clients is there already: --again replaces it, npm run reset starts over from nothing.`,
  );
}

/** Takes the whole demo away: there is nobody else's. The audit trail stays, as it always does. */
export async function removeDemo(database: Client): Promise<void> {
  await database.query('truncate app.practice, identity.account cascade');
}
