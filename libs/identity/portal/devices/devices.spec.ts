import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  PortalAskForResetDocument,
  PortalDevicesDocument,
  PortalEndDeviceDocument,
  PortalEndOtherDevicesDocument,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { identityRoutes } from '../identity.routes';
import { aClient } from '../testing/a-client';
import { Viewer } from '../viewer';

const here = { id: 'd1', name: 'Safari on iPhone', lastSeenAt: new Date().toISOString(), isThisOne: true };
const there = { id: 'd2', name: 'Chrome on Windows', lastSeenAt: new Date().toISOString(), isThisOne: false };

describe('the devices of a client', () => {
  let page: OpenedPage;

  beforeEach(async () => {
    page = await openPage(identityRoutes([]), { at: '/more/devices', session: Viewer, as: aClient() });
  });

  it('are found under More', async () => {
    await page.press('More');
    expect(page.button('Devices and password').getAttribute('href')).toBe('/more/devices');
  });

  it('are signed out one by one, or all but this one', async () => {
    await page.answer(PortalDevicesDocument, { devices: [here, there] });
    expect(page.text).toContain('Safari on iPhone This device In use now');
    await page.press('Sign out Chrome on Windows');
    expect(page.asked(PortalEndDeviceDocument)).toEqual({ id: 'd2' });
    await page.refuse(PortalEndDeviceDocument, 'There is nothing here.', { code: 'NOT_FOUND' });
    expect(page.text).toContain('Chrome on Windows');
    await page.press('Sign out all other devices');
    await page.answer(PortalEndOtherDevicesDocument, { endOtherDevices: [here] });
    expect(page.text).not.toContain('Chrome on Windows');
  });

  it('say when they could not be loaded', async () => {
    await page.cut(PortalDevicesDocument);
    expect(page.text).toContain('We could not reach the server');
    await page.press('Try again');
    await page.answer(PortalDevicesDocument, { devices: [here] });
    expect(page.text).toContain('Safari on iPhone');
  });

  it('stand beside the password, which is changed behind a mailed link', async () => {
    await page.press('Mail me a link to change it');
    expect(page.asked(PortalAskForResetDocument)).toEqual({ email: 'tomasz@mail.example' });
    await page.answer(PortalAskForResetDocument, { requestPasswordReset: { ok: true } });
    expect(page.text).toContain('A link is on its way to tomasz@mail.example.');
  });
});
