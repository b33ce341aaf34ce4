import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@rekindle/platform/crypto';
import { TestPlatform } from '@rekindle/platform/testing';
import { AuditTrail, noting } from './audit-trail';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await TestPlatform.start();
});
afterAll(() => platform.stop());

const origin = { ip: '203.0.113.7', device: 'Firefox' };
const within = <T>(practiceId: string, role: string, memberId: string, work: () => Promise<T>) =>
  platform.within({ practiceId, actor: { role, memberId }, origin }, work);
const note = () =>
  platform.get(AuditTrail).note({ action: 'journal.entry-read', object: { kind: 'entry', id: newId() }, clientId: newId() });
const seenBy = (practiceId: string, role: string) =>
  within(practiceId, role, newId(), () => platform.database.read('select * from app.audit_event where practice_id = $1', [practiceId]));

describe('the audit trail', () => {
  it('says who, what, when and from where, and shortens the address', async () => {
    const [practiceId, coach] = [newId(), newId()];
    await within(practiceId, 'coach', coach, note);
    expect(await seenBy(practiceId, 'owner')).toEqual([
      expect.objectContaining({
        practice_id: practiceId,
        member_id: coach,
        role: 'coach',
        action: 'journal.entry-read',
        object_kind: 'entry',
        ip_prefix: '203.0.113.0/24',
        device: 'Firefox',
        at: expect.any(Date),
      }),
    ]);
  });

  it('is read by the owner of that practice only', async () => {
    const practiceId = newId();
    await within(practiceId, 'coach', newId(), note);
    for (const role of ['coach', 'assistant', 'client', 'nobody', '']) expect(await seenBy(practiceId, role)).toEqual([]);
    expect(await seenBy(newId(), 'owner')).toEqual([]);
  });

  it('belongs to the use case: what is undone was not done', async () => {
    const practiceId = newId();
    const failed = within(practiceId, 'coach', newId(), () =>
      platform.database.transaction(async () => {
        await note();
        throw new Error('undone');
      }),
    );
    await expect(failed).rejects.toThrow('undone');
    expect(await seenBy(practiceId, 'owner')).toEqual([]);
  });

  it('is written by the statement that does it, and not where that did nothing', async () => {
    const practiceId = newId();
    const values = () => platform.get(AuditTrail).values({ action: 'programs.written' });
    const write = (rows: number) => platform.database.call(`select ${noting(1)} from generate_series(1, $8::int)`, [...values(), rows]);
    await within(practiceId, 'client', newId(), () => write(0));
    expect(await seenBy(practiceId, 'owner')).toEqual([]);
    await within(practiceId, 'client', newId(), () => write(1));
    expect(await seenBy(practiceId, 'owner')).toMatchObject([{ action: 'programs.written', role: 'client' }]);
  });

  it('is not changed by anybody, not even by an administrator', async () => {
    await within(newId(), 'coach', newId(), note);
    for (const change of ['update app.audit_event set at = now()', 'delete from app.audit_event', 'truncate app.audit_event']) {
      await expect(platform.asAdmin(change)).rejects.toThrow('append-only');
      await expect(within(newId(), 'owner', newId(), () => platform.database.call(change))).rejects.toThrow('permission denied');
    }
    const forged = `insert into app.audit_event (practice_id, id, role, action) values (gen_random_uuid(), gen_random_uuid(), 'owner', 'a.b')`;
    await expect(within(newId(), 'owner', newId(), () => platform.database.call(forged))).rejects.toThrow('permission denied');
  });
});
