import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '@rekindle/platform/testing';
import { identityEntities, IdentityModule } from './identity.module';
import { aPractice } from './testing';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule], identityEntities);
});
afterAll(() => api.stop());

describe('opening a practice', () => {
  it('signs its owner in', async () => {
    const owner = await aPractice(api, { name: 'Stillwater', owner: 'Ines Halloran' });
    expect(await owner.browser.get('{ viewer { name email role practice { name timeZone } } }')).toEqual({
      name: 'Ines Halloran',
      email: owner.email,
      role: 'OWNER',
      practice: { name: 'Stillwater', timeZone: 'Europe/Lisbon' },
    });
  });
});
