import { randomUUID } from 'node:crypto';
import type { Person } from '@rekindle/identity/api/testing';
import type { TestPlatform } from '@rekindle/platform/testing';

const claim = 'id outcome horizon sentence address people events lost share lower upper asOf frozenAt frozenBy withdrawnAt withdrawnBy';

/** What specs about public figures send. */
export const claims = {
  all: `{ outcomeClaims { ${claim} } }`,
  draft: `query ($input: OutcomeClaimInput!) { outcomeClaimDraft(input: $input) { flaws sentence people lost startedUntil asOf } }`,
  freeze: `mutation ($input: FreezeOutcomeFigureInput!) { freezeOutcomeFigure(input: $input) { ${claim} } }`,
  withdraw: `mutation ($id: ID!) { withdrawOutcomeFigure(id: $id) { ${claim} } }`,
} as const;

/** A row of a figure as it may be: forty people, four of whom were back together within 91 days. */
export const aClaim = {
  ...{ outcome: 'reunion', horizon: 91, started_until: '2026-08-30', people: 40, events: 4, lost: 2, share: 0.1, lower: 0.03, upper: 0.22 },
  ...{ method: 'aalen-johansen', as_of: '2026-11-29', counted: 'began coaching with Stillwater by 30 August 2026' },
  sentence: 'Of the 40 people who began coaching with Stillwater by 30 August 2026, 10 % were back together with their ex within 91 days.',
};

/** Freezes a figure without anybody to count, as nobody could by the product. @returns its id */
export async function frozenClaim(api: TestPlatform, { practiceId, memberId }: Person, changed: object = {}): Promise<string> {
  const id = randomUUID();
  const row = { practice_id: practiceId, id, frozen_by: memberId, ...aClaim, ...changed };
  const columns = Object.keys(row);
  const sql = `insert into app.outcome_claim (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`;
  await api.asAdmin(sql, Object.values(row));
  return id;
}

/** A figure that may be said once `countedForClaim` has put those who are counted there. */
export const claimOfGuide = {
  ...{ outcome: 'REUNION', horizon: 91, startedFrom: '2025-01-01', startedUntil: '2025-12-31' },
  ...{ programId: 'guide', stage: 'separated', endedBy: 'them', length: '2-to-5-years' },
};

/** Puts enough people into the figures of a practice, as if all of them had been erased since: a sixth of them were back together after a month. */
export async function countedForClaim(api: TestPlatform, { practiceId }: Pick<Person, 'practiceId'>): Promise<void> {
  await api.asAdmin(
    `insert into app.outcome_case (practice_id, id, program, started_on, stage, ended_by, length, figures, times, outcomes)
     select $1, gen_random_uuid(), program, '2025-06-01', 'separated', 'them', '2-to-5-years', '{started,first}',
       array[0, case when number % 6 = 0 then 30 else 200 end], array[0, (number % 6 = 0)::int]
     from (values ('guide', 36), ('all', 48)) p (program, people), generate_series(1, people) number`,
    [practiceId],
  );
}
