import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Person, readsOnly } from '@rekindle/identity/api/testing';
import type { TestApi } from '@rekindle/platform/testing';
import { aClientWhoMayBeAsked, anOpenQuestion, startOutcomes, waveDocuments, type Waves } from '../../testing';

let api: TestApi;
let client: Person;
let waves: Waves;
beforeAll(async () => {
  api = await startOutcomes();
});
beforeEach(async () => {
  ({ client, waves } = await aClientWhoMayBeAsked(api));
});
// Nothing that is due is left behind.
afterAll(async () => {
  await waves.leaveNothing();
  await api.stop();
});

describe('questions that are not wanted any more', () => {
  const stopByLink = async () => {
    const link =
      waves
        .mails()
        .at(-1)
        ?.links.find((each) => each.includes('/u/')) ?? '';
    await api.visitor('portal').fill(new URL(link).pathname, { 'List-Unsubscribe': 'One-Click' });
  };

  it('stop at once by the link, and come again when the client says so', async () => {
    await waves.agree();
    await waves.areOnDay(91);
    await waves.comesDue();
    await stopByLink();
    expect(await waves.asked()).toEqual([{ ...anOpenQuestion(91), outcome: 'stopped' }]);
    expect(await waves.owed()).toEqual([{ letter: 'outcomes.asking', state: 'accepted', reason: null }]);
    expect(await client.browser.get(waveDocuments.own)).toEqual({ isAgreedTo: true, isMailStopped: true, days: [] });
    expect(await client.browser.get(waveDocuments.mail, { isOn: true })).toMatchObject({ isMailStopped: false, days: { length: 3 } });
    await waves.look();
    expect(await waves.asked()).toEqual([anOpenQuestion(91)]);
    await waves.comesDue();
    expect(waves.mails()).toHaveLength(2);
  });

  it('stop with the consent, and go on with it', async () => {
    await waves.agree();
    await waves.areOnDay(91);
    await waves.comesDue();
    await waves.withdraw();
    await waves.comesDue();
    expect(waves.mails()).toHaveLength(1);
    await waves.look();
    expect(await waves.asked()).toEqual([{ ...anOpenQuestion(91), outcome: 'stopped' }]);
    await waves.agree();
    await waves.look();
    expect(await waves.asked()).toEqual([anOpenQuestion(91)]);
  });

  it('lie before the eyes of their client, and are stopped there, also by who reads only', async () => {
    await waves.agree();
    await waves.areOnDay(100);
    expect(await client.browser.get(waveDocuments.own)).toEqual({
      ...{ isAgreedTo: true, isMailStopped: false },
      days: [waves.day(0), waves.day(82), waves.day(265), waves.day(630)],
    });
    await readsOnly(api, client);
    expect(await client.browser.get(waveDocuments.mail, { isOn: false })).toEqual({ isAgreedTo: true, isMailStopped: true, days: [] });
    expect(await waves.asked()).toEqual([]);
  });
});
