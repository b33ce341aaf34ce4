import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '@rekindle/identity/domain';
import { TestApi } from '@rekindle/platform/testing';
import { identityEntities, IdentityModule } from '../identity.module';
import { aMember, aPractice, ask } from '../testing';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule], identityEntities);
});
afterAll(() => api.stop());

describe('the practice', () => {
  it('is renamed and moved by its owner', async () => {
    const { browser } = await aPractice(api);
    expect(await browser.get(ask.updatePractice, { input: { name: 'Harbour', timeZone: 'Europe/Oslo' } })).toEqual({
      name: 'Harbour',
      timeZone: 'Europe/Oslo',
    });
    expect((await browser.get(ask.viewer)).practice.name).toBe('Harbour');
  });

  it.each([Role.COACH, Role.ASSISTANT])('is not changed by a %s', async (role) => {
    const owner = await aPractice(api, { name: 'Stillwater' });
    const { browser } = await aMember(api, owner, role);
    expect(await browser.problemOf(ask.updatePractice, { input: { name: 'Mine', timeZone: 'UTC' } })).toBe('not-allowed');
    expect((await owner.browser.get(ask.viewer)).practice.name).toBe('Stillwater');
  });

  it('keeps the name it had when the new one cannot be used', async () => {
    const { browser } = await aPractice(api, { name: 'Stillwater' });
    expect(await browser.problemOf(ask.updatePractice, { input: { name: 'Harbour', timeZone: 'Mars/Base' } })).toBe(
      'identity.time-zone-unknown',
    );
    expect((await browser.get(ask.viewer)).practice.name).toBe('Stillwater');
  });
});

describe('a profile', () => {
  it('is renamed by the person it belongs to, and nobody else is', async () => {
    const owner = await aPractice(api, { owner: 'Ines' });
    const client = await aMember(api, owner, Role.CLIENT);
    await client.browser.get(ask.updateProfile, { input: { name: 'Tom' } });
    expect((await client.browser.get(ask.viewer)).name).toBe('Tom');
    expect((await owner.browser.get(ask.viewer)).name).toBe('Ines');
  });
});
