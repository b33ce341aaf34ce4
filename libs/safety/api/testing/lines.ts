import type { TestApi } from '@rekindle/platform/testing';

const kept = 'id country kind name phone text url hours languages standing verifiedAt verifiedBy source dueOn notShownSince';

/** The documents that specs about lines send. */
export const lines = {
  shown: '{ crisisLines { id country kind name phone text url hours languages shownUntil } }',
  kept: `{ keptLines { ${kept} } }`,
  add: `mutation ($input: AddLineInput!) { addLine(input: $input) { ${kept} } }`,
  change: `mutation ($input: ChangeLineInput!) { changeLine(input: $input) { ${kept} } }`,
  verify: `mutation ($input: VerifyLineInput!) { verifyLine(input: $input) { ${kept} } }`,
  takeOut: `mutation ($id: ID!) { takeLineOut(id: $id) { ${kept} } }`,
} as const;

/** Lets time pass for a line that was verified. As the role of the one function that verifies: nobody else can. */
export async function checkedDaysAgo(api: TestApi, id: string, days: number): Promise<void> {
  await api.asAdmin(`
    begin; set local role sched_fn;
    update app.crisis_line set verified_at = (now() at time zone 'UTC')::date - ${days} where id = '${id}';
    commit`);
}

/** Leaves every line as the product ships it: checked by nobody, and nobody reminded. */
export async function forgetChecks(api: TestApi): Promise<void> {
  await api.asAdmin('update app.crisis_line set verified_at = null, reminded_for = null');
}
