import { describe, expect, it, jest } from '@jest/globals';
import {
  CoachAskForResetDocument,
  CoachDevicesDocument,
  CoachEndDeviceDocument,
  CoachEndOtherDevicesDocument,
  LatestKeyRenewalDocument,
  RenewKeysDocument,
  type Role,
} from '@rekindle/shared/graphql';
import { openPage } from '@rekindle/shared/graphql/testing';
import { identityRoutes } from '../../identity.routes';
import { aCoach } from '../../testing/a-coach';
import { Viewer } from '../../viewer';

const here = { id: 'd1', name: 'Firefox on Windows', lastSeenAt: new Date().toISOString(), isThisOne: true };
const there = { id: 'd2', name: 'Chrome on Android', lastSeenAt: new Date().toISOString(), isThisOne: false };
const running = { total: 32, done: 14, startedAt: new Date().toISOString(), finishedAt: null };

const open = (role: Role = 'OWNER') => openPage(identityRoutes, { at: '/settings/security', session: Viewer, as: aCoach({ role }) });

describe('the devices of a coach', () => {
  it('are listed with this one marked, and one of them is signed out', async () => {
    const page = await open();
    await page.answer(CoachDevicesDocument, { devices: [here, there] });
    expect(page.text).toContain('Firefox on Windows This device In use now');
    await page.press('Sign out Chrome on Android');
    expect(page.asked(CoachEndDeviceDocument)).toEqual({ id: 'd2' });
    await page.answer(CoachEndDeviceDocument, { endDevice: [here] });
    expect(page.text).not.toContain('Chrome on Android');
  });

  it('are signed out together, all but this one', async () => {
    const page = await open();
    await page.answer(CoachDevicesDocument, { devices: [here, there] });
    await page.press('Sign out all other devices');
    await page.answer(CoachEndOtherDevicesDocument, { endOtherDevices: [here] });
    expect(page.text).not.toContain('Sign out all other devices');
  });

  it('say when they could not be loaded', async () => {
    const page = await open('COACH');
    await page.cut(CoachDevicesDocument);
    expect(page.text).toContain('We could not reach the server');
    await page.press('Try again');
    await page.answer(CoachDevicesDocument, { devices: [here] });
    expect(page.text).toContain('Firefox on Windows');
  });
});

describe('the password of a coach', () => {
  it('is changed behind a mailed link', async () => {
    const page = await open();
    await page.press('Mail me a link to change it');
    expect(page.asked(CoachAskForResetDocument)).toEqual({ email: 'ines@stillwater.example' });
    await page.answer(CoachAskForResetDocument, { requestPasswordReset: { ok: true } });
    expect(page.text).toContain('A link is on its way to ines@stillwater.example.');
  });
});

describe('the keys of the practice', () => {
  it('are the business of its owner', async () => {
    const page = await open('COACH');
    expect(page.text).not.toContain('Keys of the practice');
    expect(page.isAsking(LatestKeyRenewalDocument)).toBe(false);
  });

  it('are renewed, and the page follows how far that has come', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    const page = await open();
    await page.answer(LatestKeyRenewalDocument, { keyRenewal: null });
    expect(page.text).toContain('Not renewed yet.');
    await page.press('Renew the keys');
    await page.answer(RenewKeysDocument, { renewKeys: { ...running, done: 0 } });
    expect(page.text).toContain('Renewing: 0 of 32 keys');

    await jest.advanceTimersByTimeAsync(2_000);
    await page.cut(LatestKeyRenewalDocument);
    expect(page.text).toContain('Renewing: 0 of 32 keys');
    await jest.advanceTimersByTimeAsync(2_000);
    await page.answer(LatestKeyRenewalDocument, { keyRenewal: running });
    expect(page.text).toContain('Renewing: 14 of 32 keys');
    await jest.advanceTimersByTimeAsync(2_000);
    await page.answer(LatestKeyRenewalDocument, { keyRenewal: { ...running, done: 32, finishedAt: new Date().toISOString() } });
    expect(page.text).toContain('Last renewed today.');
    await jest.advanceTimersByTimeAsync(2_000);
    expect(page.isAsking(LatestKeyRenewalDocument)).toBe(false);
    jest.useRealTimers();
  });
});
