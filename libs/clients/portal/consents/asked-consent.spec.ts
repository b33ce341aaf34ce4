import { describe, expect, it } from '@jest/globals';
import { ConsentKind } from '@rekindle/clients/domain';
import { BeginningDocument, GiveConsentDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { onlyBegun } from '../beginning/guards';
import { clientsRoutes } from '../clients.routes';
import { aBeginning, aConsent, needed } from '../testing/a-beginning';

const routes = [
  { path: '', canActivateChild: [onlyBegun], children: clientsRoutes },
  { path: '**', children: [] },
];

async function open(address: string, agreed: readonly ConsentKind[] = needed): Promise<OpenedPage> {
  const page = await openPage(routes, { at: address });
  await page.answer(BeginningDocument, aBeginning({ agreed, completedAt: '2026-03-01T09:00:00Z' }));
  return page;
}

describe('a consent that is asked for on the way', () => {
  it('says what it means, and leads back once it is given', async () => {
    const page = await open('/more/agreements/journal-sharing?return=/journal/e1');
    expect(page.heading).toBe('Do you want to be able to share from your journal?');
    expect(page.text).toContain('Nothing is shared by itself.');
    await page.press('I agree');
    expect(page.asked(GiveConsentDocument)).toEqual({ input: { kind: 'JOURNAL_SHARING', version: '2026-11-23' } });
    await page.answer(GiveConsentDocument, { giveConsent: aConsent(ConsentKind.JOURNAL_SHARING) });
    expect(page.url).toBe('/journal/e1');
  });

  it('leads back without it as well', async () => {
    const page = await open('/more/agreements/journal-sharing?return=/journal/e1');
    await page.press('Not now');
    expect(page.isAsking(GiveConsentDocument)).toBe(false);
    expect(page.url).toBe('/journal/e1');
  });

  it('is not asked for twice', async () => {
    const page = await open('/more/agreements/journal-sharing?return=/journal/e1', [...needed, ConsentKind.JOURNAL_SHARING]);
    expect(page.text).toContain('You have agreed to this');
    await page.press('Next');
    expect(page.isAsking(GiveConsentDocument)).toBe(false);
    expect(page.url).toBe('/journal/e1');
  });

  it('leads to no other site, and nowhere that is none', async () => {
    const page = await open('/more/agreements/journal-sharing?return=//elsewhere.example');
    expect(page.button('Not now').getAttribute('href')).toBe('/more/agreements');
    await page.visit('/more/agreements/whatever');
    expect(page.button('Look at what you agreed to')).toBeTruthy();
  });
});
