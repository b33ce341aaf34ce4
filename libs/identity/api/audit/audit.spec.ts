import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '@rekindle/platform/testing';
import { Role } from '@rekindle/identity/domain';
import { identityEntities, IdentityModule } from '../identity.module';
import { aMember, aPractice, ask, type Person } from '../testing';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule], identityEntities);
});
afterAll(() => api.stop());

const trail = async (owner: Person, filter = {}, after: string | null = null) => owner.browser.get(ask.auditTrail, { filter, after });
const actions = ({ rows }: { rows: { action: string }[] }) => rows.map(({ action }) => action);

describe('the audit trail', () => {
  it('shows the owner who did what to whom, newest first, and from where', async () => {
    const owner = await aPractice(api, { owner: 'Ines Halloran' });
    const coach = await aMember(api, owner, Role.COACH);
    await owner.browser.get(ask.removeMember, { id: coach.memberId });
    const { rows, endCursor } = await trail(owner);
    expect(endCursor).toBeNull();
    expect(rows[0]).toMatchObject({ who: 'Ines Halloran', role: 'OWNER', action: 'identity.member-removed', object: 'Tomasz Wieland' });
    expect(rows[0].network).toMatch(/\.0\/24$|::\/48$/);
    expect(actions({ rows })).toEqual(['identity.member-removed', 'identity.signed-in', 'identity.signed-in']);
  });

  it('is narrowed by person, action, area and time', async () => {
    const owner = await aPractice(api);
    const coach = await aMember(api, owner, Role.COACH);
    await owner.browser.get(ask.setTeamRules, { input: { assignedOnly: true, secondFactorGraceDays: 14 } });
    expect(actions(await trail(owner, { memberId: coach.memberId }))).toEqual(['identity.signed-in']);
    expect(actions(await trail(owner, { action: 'identity.team-rules-changed' }))).toEqual(['identity.team-rules-changed']);
    expect(actions(await trail(owner, { action: 'identity' }))).toHaveLength(3);
    expect(actions(await trail(owner, { action: 'ident' }))).toEqual([]);
    expect(actions(await trail(owner, { until: '2020-01-01T00:00:00Z' }))).toEqual([]);
    expect(actions(await trail(owner, { from: '2020-01-01T00:00:00Z' }))).toHaveLength(3);
    expect(actions(await trail(owner, { memberId: 'nobody' }))).toEqual([]);
  });

  it('comes in pages that neither repeat nor skip, also within one millisecond', async () => {
    const owner = await aPractice(api);
    await api.asAdmin(
      `insert into app.audit_event (practice_id, id, at, role, action)
       select $1, gen_random_uuid(), date_trunc('milliseconds', now()), 'worker', 'test.event-' || chr(97 + n % 26) || chr(97 + n / 26) from generate_series(0, 119) n`,
      [owner.practiceId],
    );
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: { rows: { action: string }[]; endCursor: string | null } = await trail(owner, { action: 'test' }, after);
      seen.push(...actions(page));
      after = page.endCursor;
    } while (after);
    expect([seen.length, new Set(seen).size]).toEqual([120, 120]);
    expect(await owner.browser.problemOf(ask.auditTrail, { after: 'nonsense' })).toBe('cursor-unknown');
  });

  it('leaves as a file, which is noted too; three times a day', async () => {
    const owner = await aPractice(api, { owner: 'Ines Halloran' });
    const { fileName, csv, isCut } = await owner.browser.get(ask.exportAudit);
    expect(fileName).toMatch(/^audit-\d{4}-\d\d-\d\d\.csv$/);
    expect(csv.split('\r\n')).toHaveLength(3);
    expect(csv).toContain('"Ines Halloran","owner","identity.signed-in"');
    expect(isCut).toBe(false);
    expect(actions(await trail(owner))[0]).toBe('identity.audit-exported');
    const problems = [];
    for (let time = 0; time < 3; time += 1) problems.push(await owner.browser.problemOf(ask.exportAudit));
    expect(problems).toEqual([undefined, undefined, 'limits.exports']);
  });
});
