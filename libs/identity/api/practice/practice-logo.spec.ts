import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '@rekindle/identity/domain';
import { TestApi, aPicture } from '@rekindle/platform/testing';
import { identityEntities, IdentityModule } from '../identity.module';
import { aMember, aPractice, ask, type Person } from '../testing';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule], identityEntities);
});
afterAll(() => api.stop());

const logoOf = async ({ browser }: Person) =>
  (await browser.get<{ practice: { logo: string | null } }>('{ viewer { practice { logo } } }')).practice.logo;
const upload = async ({ browser }: Person) => browser.upload('/files/practice-logo', await aPicture());

describe('the logo', () => {
  it('is handed in by the owner and shown to everybody in the practice, on the site where they are', async () => {
    const owner = await aPractice(api);
    expect(await logoOf(owner)).toBeNull();
    const { status, data } = await upload(owner);
    expect([status, data?.['logo']]).toEqual([201, await logoOf(owner)]);
    for (const role of [Role.COACH, Role.ASSISTANT, Role.CLIENT]) {
      const member = await aMember(api, owner, role);
      expect((await member.browser.open((await logoOf(member)) ?? '')).headers['content-type']).toBe('image/webp');
    }
  });

  it.each([Role.COACH, Role.ASSISTANT, Role.CLIENT])('is not changed by a %s', async (role) => {
    const owner = await aPractice(api);
    await upload(owner);
    const before = await logoOf(owner);
    const other = await aMember(api, owner, role);
    expect((await upload(other)).errors[0]?.extensions.problem).toBe('not-allowed');
    expect(await other.browser.problemOf('mutation { removePracticeLogo { id } }')).toBe('not-allowed');
    expect(await logoOf(owner)).toBe(before);
  });

  it('takes the place of the one before, which is gone', async () => {
    const owner = await aPractice(api);
    await upload(owner);
    const before = (await logoOf(owner)) ?? '';
    await upload(owner);
    expect(await logoOf(owner)).not.toBe(before);
    expect((await owner.browser.open(before)).statusCode).toBe(404);
    expect(await kept(owner)).toBe(1);
  });

  it('is removed, and its space is free again', async () => {
    const owner = await aPractice(api);
    await upload(owner);
    expect(await owner.browser.get('mutation { removePracticeLogo { logo } }')).toEqual({ logo: null });
    expect(await logoOf(owner)).toBeNull();
    expect(await kept(owner)).toBe(0);
    expect(await api.asAdmin('select bytes::integer from app.file_use where practice_id = $1', [owner.practiceId])).toEqual([{ bytes: 0 }]);
    expect(await owner.browser.problemOf('mutation { removePracticeLogo { logo } }')).toBeUndefined();
  });

  it('stays when name and zone change', async () => {
    const owner = await aPractice(api);
    await upload(owner);
    const before = await logoOf(owner);
    await owner.browser.get(ask.updatePractice, { input: { name: 'Harbour', timeZone: 'Europe/Oslo' } });
    expect(await logoOf(owner)).toBe(before);
  });
});

async function kept({ practiceId }: Person): Promise<number> {
  const [row] = await api.asAdmin<{ count: number }>('select count(*)::integer as count from app.file_content where practice_id = $1', [
    practiceId,
  ]);
  return row?.count ?? 0;
}
