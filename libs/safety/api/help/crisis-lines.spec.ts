import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { clientsEntities } from '@rekindle/clients/api';
import { identityEntities } from '@rekindle/identity/api';
import { aMember, aPractice, makeOperator, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { Client } from 'pg';
import { TestApi } from '@rekindle/platform/testing';
import { SafetyModule } from '../safety.module';
import { checkedDaysAgo, forgetChecks, lines } from '../testing';
import { today } from './crisis-lines.service';

let api: TestApi;
let operator: Person;
beforeAll(async () => {
  api = await TestApi.start([SafetyModule], [...identityEntities, ...clientsEntities]);
  operator = await aPractice(api, { owner: 'Ines Halloran' });
  makeOperator(api, operator);
});
afterAll(() => api.stop());
beforeEach(() => forgetChecks(api));

type Kept = Record<string, any>;
const shown = (): Promise<Kept[]> => api.visitor('portal').get(lines.shown);
const named = (all: Kept[], name: string, country = 'GB') => all.find((line) => line['name'] === name && line['country'] === country)!;
const kept = async (name = 'Samaritans') => named(await operator.browser.get(lines.kept), name);
const inputOf = ({ id, name, phone, text, url, hours, languages }: Kept) => ({ id, name, phone, text, url, hours, languages });
const verify = async (line: Kept, about: Kept = {}): Promise<Kept[]> =>
  operator.browser.get(lines.verify, { input: { ...inputOf(line), source: 'Their own site, and I called', ...about } });

describe('the lines that the product ships with', () => {
  it('are many, and none of them is verified', async () => {
    // Asked of the database that every other one of these tests was copied from: nobody has worked in it.
    const template = new Client({
      connectionString: Object.assign(new URL(process.env['DATABASE_ADMIN_URL'] ?? ''), { pathname: 'rekindle_template' }).href,
    });
    await template.connect();
    const { rows } = await template.query<{ country: string; checks: number }>(
      'select country, num_nonnulls(verified_at, verified_by, source) as checks from app.crisis_line',
    );
    await template.end();
    expect(new Set(rows.map(({ country }) => country))).toEqual(new Set(['GB', 'IE', 'EU', 'US', 'CA', 'AU', 'NZ']));
    expect(rows.filter(({ checks }) => checks > 0)).toEqual([]);
    expect(await shown()).toEqual([]);
  });

  it('cannot be verified by anything but the operator’s own act, not even by an administrator', async () => {
    await expect(api.asAdmin(`update app.crisis_line set verified_at = now()`)).rejects.toThrow('verified by app.verify_crisis_line only');
    const born = `insert into app.crisis_line (id, country, kind, name, phone, verified_at, verified_by, source)
      values (gen_random_uuid(), 'GB', 'crisis', 'x', '1', now(), 'x', 'x')`;
    await expect(api.asAdmin(born)).rejects.toThrow('without anybody having checked it');
    await expect(api.asAdmin('select app.verify_crisis_line(gen_random_uuid(), $1)', ['x'])).rejects.toThrow('only an operator');
    for (const role of ['owner', 'coach', 'client', 'worker', 'nobody', '']) {
      const context = { practiceId: operator.practiceId, actor: { role, memberId: operator.memberId } };
      const write = (sql: string) => api.within(context, () => api.database.change(sql));
      await expect(
        write(
          `select app.verify_crisis_line(id, 'x') from app.crisis_line union all select app.verify_crisis_line(gen_random_uuid(), 'x')`,
        ),
      ).rejects.toThrow('only an operator');
      const refused = /row-level security|permission denied|verify_crisis_line only/;
      await expect(
        write(`update app.crisis_line set verified_at = '${today()}'`).then((count) => {
          if (count === 0) throw new Error('permission denied by a policy');
        }),
      ).rejects.toThrow(refused);
      await expect(write(born)).rejects.toThrow(refused);
    }
  });
});

describe('whoever runs the product', () => {
  it('verifies a line: it is shown to everybody, with the day until which it holds, and without who checked it', async () => {
    const line = named(await verify(await kept(), { hours: ' Day and night ' }), 'Samaritans');
    expect(line).toMatchObject({ standing: 'VERIFIED', verifiedAt: today(), verifiedBy: 'Ines Halloran', hours: 'Day and night' });
    const until = new Date(Date.parse(today()) + 180 * 86_400_000).toISOString().slice(0, 10);
    const { id, country, kind, name, phone, text, url, hours, languages } = line;
    expect(await shown()).toEqual([{ id, country, kind, name, phone, text, url, hours, languages, shownUntil: until }]);
  });

  it('has to say where it was checked, and what is wrong is said at its box', async () => {
    const line = await kept();
    for (const [about, problem] of [
      [{ source: '  ' }, 'safety.source-missing'],
      [{ source: 'a'.repeat(301) }, 'safety.source-too-long'],
      [{ phone: 'call us' }, 'safety.line-phone-wrong'],
      [{ phone: null }, 'safety.line-no-way-to-reach'],
      [{ url: 'javascript:alert(1)' }, 'safety.line-url-wrong'],
    ] as const)
      expect(await operator.browser.problemOf(lines.verify, { input: { ...inputOf(line), source: 'read up', ...about } })).toBe(problem);
    expect(await shown()).toEqual([]);
  });

  it('corrects a number while verifying, and the check counts for the new one', async () => {
    await verify(await kept());
    const line = named(await verify(await kept(), { phone: '116 124' }), 'Samaritans');
    expect(line).toMatchObject({ phone: '116 124', standing: 'VERIFIED' });
    await verify(line, { phone: '116 123' });
  });

  it.each([{ phone: '116 124' }, { text: '85258' }, { url: 'https://samaritans.example' }])(
    'who only changes it to %j takes it out of what is shown',
    async (about) => {
      await verify(await kept());
      const changed: Kept[] = await operator.browser.get(lines.change, { input: { ...inputOf(await kept()), ...about } });
      expect(named(changed, 'Samaritans')).toMatchObject({ standing: 'UNVERIFIED', verifiedBy: null, source: null });
      expect(await shown()).toEqual([]);
      await operator.browser.get(lines.change, { input: { ...inputOf(await kept()), phone: '116 123', text: null, url: null } });
    },
  );

  it('corrects hours without ending the check', async () => {
    await verify(await kept());
    await operator.browser.get(lines.change, { input: { ...inputOf(await kept()), hours: 'Every day' } });
    expect((await shown()).map(({ hours }) => hours)).toEqual(['Every day']);
  });

  it('takes a line out at once', async () => {
    await verify(await kept());
    const out: Kept[] = await operator.browser.get(lines.takeOut, { id: (await kept())['id'] });
    expect(named(out, 'Samaritans')).toMatchObject({ standing: 'UNVERIFIED', verifiedAt: null });
    expect(await shown()).toEqual([]);
  });

  it('adds a line, which nobody sees before it is verified', async () => {
    const input = { country: 'de', kind: 'CRISIS', name: 'TelefonSeelsorge', phone: '0800 111 0 111', languages: ['de'] };
    const added = named(await operator.browser.get(lines.add, { input }), 'TelefonSeelsorge', 'DE');
    expect(added).toMatchObject({ country: 'DE', standing: 'UNVERIFIED' });
    expect(await shown()).toEqual([]);
    await api.asAdmin(`delete from app.crisis_line where country = 'DE'`);
  });

  it('leaves a trace with every act', async () => {
    const line = await kept();
    await verify(line);
    await operator.browser.get(lines.takeOut, { id: line['id'] });
    const sql = `select action, role from app.audit_event where practice_id = $1 and object_id = $2 and at > now() - interval '1 minute' order by at desc, id desc limit 2`;
    expect(await api.asAdmin(sql, [operator.practiceId, line['id']])).toEqual([
      { action: 'safety.line-taken-out', role: 'owner' },
      { action: 'safety.line-verified', role: 'owner' },
    ]);
  });

  it('has shown who they are lately', async () => {
    const line = await kept();
    await api.asAdmin(`update app.session set proved_at = now() - interval '6 minutes' where practice_id = $1`, [operator.practiceId]);
    expect(await operator.browser.problemOf(lines.verify, { input: { ...inputOf(line), source: 'x' } })).toBe('prove-again');
    await api.asAdmin('update app.session set proved_at = now() where practice_id = $1', [operator.practiceId]);
  });
});

describe('a verified line', () => {
  it.each([
    [149, 'VERIFIED', 1],
    [150, 'DUE', 1],
    [180, 'DUE', 1],
    [181, 'OVER', 0],
  ])('after %i days is %s', async (days, standing, count) => {
    const { id } = named(await verify(await kept()), 'Samaritans');
    await checkedDaysAgo(api, id, days);
    expect((await kept())['standing']).toBe(standing);
    expect(await shown()).toHaveLength(count);
  });
});

describe('everybody else', () => {
  it('keeps no lines, whatever their role', async () => {
    const owner = await aPractice(api);
    const assistant = await aMember(api, owner, Role.ASSISTANT);
    const { id } = await kept();
    for (const { browser } of [owner, assistant]) {
      expect(await browser.problemOf(lines.kept)).toBe('identity.not-operator');
      expect(await browser.problemOf(lines.takeOut, { id })).toBe('identity.not-operator');
    }
    expect(await (await aMember(api, owner, Role.CLIENT)).browser.problemOf(lines.kept)).toBe('not-allowed');
    expect(await api.visitor('portal').problemOf(lines.kept)).toBe('signed-out');
  });

  it('is told by the viewer whether the page is there for them', async () => {
    const isOperator = async ({ browser }: Person) => (await browser.get('{ viewer { isOperator } }')).isOperator;
    expect([await isOperator(operator), await isOperator(await aPractice(api))]).toEqual([true, false]);
  });
});
