import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { clientsEntities } from '@rekindle/clients/api';
import { identityEntities } from '@rekindle/identity/api';
import { aPractice, makeOperator, type Person } from '@rekindle/identity/api/testing';
import { TestApi } from '@rekindle/platform/testing';
import { SafetyModule } from '../safety.module';
import { checkedDaysAgo, forgetChecks, lines } from '../testing';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start([SafetyModule], [...identityEntities, ...clientsEntities]);
});
afterAll(() => api.stop());
beforeEach(async () => {
  await forgetChecks(api);
  await api.asAdmin(`delete from jobs.outbox where job = 'safety.remind-of-line'`);
});

async function anOperator(): Promise<Person> {
  const operator = await aPractice(api);
  makeOperator(api, operator);
  return operator;
}

async function verify({ browser }: Person, ...names: string[]): Promise<string[]> {
  const all: Record<string, any>[] = await browser.get(lines.kept);
  const wanted = names.map((name) => all.find((line) => line['name'] === name && line['country'] === 'GB')!);
  for (const { id, name, phone, text, languages } of wanted)
    await browser.get(lines.verify, { input: { id, name, phone, text, languages, source: 'A call' } });
  return wanted.map(({ id }) => id as string);
}

/** Lets days pass since these checks: they are older, and so are the reminders that they asked for. */
async function daysPass(ids: readonly string[], days: number): Promise<void> {
  for (const id of ids) await checkedDaysAgo(api, id, days);
  await api.asAdmin(
    `update jobs.outbox o set next_at = o.created_at + make_interval(days => 150 - $1),
       payload = o.payload || jsonb_build_object('verifiedAt', to_char(l.verified_at, 'YYYY-MM-DD'))
     from app.crisis_line l where o.job = 'safety.remind-of-line' and l.id::text = o.payload ->> 'lineId' and l.id::text = any ($2)`,
    [days, ids],
  );
  await api.runJobs();
}

const mailsTo = ({ email }: Person) =>
  api.mailbox
    .to(email)
    .filter(({ subject }) => subject === 'Please check some numbers again')
    .map(({ text = '' }) => text);

describe('the reminder', () => {
  it('is one mail for all that became 150 days old that day, with how many they are and the way to them', async () => {
    const operator = await anOperator();
    const ids = await verify(operator, 'Samaritans', 'Respect Phoneline');
    await daysPass(ids, 149);
    expect(mailsTo(operator)).toEqual([]);
    await daysPass(ids, 150);
    expect(mailsTo(operator)).toEqual([expect.stringContaining('2 lines need a look')]);
    expect(mailsTo(operator)[0]).toContain('http://coach.test/settings/lines');
  });

  it('never comes twice for one check, not even when its job runs again on another day', async () => {
    const operator = await anOperator();
    const ids = await verify(operator, 'Samaritans');
    const [job] = await api.asAdmin<{ payload: object }>(`select payload from jobs.outbox where job = 'safety.remind-of-line'`);
    expect(job).toBeDefined();
    await daysPass(ids, 150);
    expect(mailsTo(operator)).toHaveLength(1);
    // What was posted today is forgotten, as on any other day.
    await api.asAdmin(`delete from app.dispatch where letter = 'safety.look-at-lines'`);
    const again = `insert into jobs.outbox (id, practice_id, job, payload) select gen_random_uuid(), '00000000-0000-7000-8000-000000000000',
      'safety.remind-of-line', jsonb_build_object('lineId', id, 'verifiedAt', to_char(verified_at, 'YYYY-MM-DD')) from app.crisis_line where id = $1`;
    await api.asAdmin(again, ids);
    await api.runJobs();
    expect(mailsTo(operator)).toHaveLength(1);
  });

  it('does not come for a check that was renewed meanwhile, or for a line that was taken out', async () => {
    const operator = await anOperator();
    const ids = await verify(operator, 'Samaritans', 'Respect Phoneline');
    const [, takenOut = ''] = ids;
    for (const id of ids) await checkedDaysAgo(api, id, 150);
    await verify(operator, 'Samaritans');
    await operator.browser.get(lines.takeOut, { id: takenOut });
    await api.asAdmin(
      `update jobs.outbox set next_at = now(), payload = payload || jsonb_build_object('verifiedAt', to_char((now() at time zone 'UTC')::date - 150, 'YYYY-MM-DD'))
       where id in (select id from jobs.outbox where job = 'safety.remind-of-line' order by created_at, id limit 2)`,
    );
    await api.runJobs();
    expect(mailsTo(operator)).toEqual([]);
  });
});
