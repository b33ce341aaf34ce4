import { describe, expect, it } from '@jest/globals';
import {
  AssignCoachDocument,
  type CareFragment,
  ClientCareDocument,
  ClientOverviewDocument,
  EraseClientDocument,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { clientTabs } from '../../client-tabs';
import { clientRoute } from '../../clients.routes';
import { aPageOf } from '../../testing/an-overview';

const ines = { memberId: 'm1', name: 'Ines Halloran' };
const marek = { memberId: 'm2', name: 'Marek Lind' };
const aCare = (about: Partial<CareFragment> = {}): CareFragment => ({
  coach: ines,
  candidates: [ines, marek],
  mayAssign: true,
  mayErase: true,
  ...about,
});

async function open(care: CareFragment): Promise<OpenedPage> {
  const page = await openPage([clientRoute([clientTabs.first, clientTabs.last]), { path: '**', children: [] }], {
    at: '/clients/c2/settings',
  });
  await page.answer(ClientOverviewDocument, aPageOf());
  expect(page.asked(ClientCareDocument)).toEqual({ clientId: 'c2' });
  await page.answer(ClientCareDocument, { care });
  return page;
}

describe('who coaches a client', () => {
  it('is shown to a coach, and changed by the owner', async () => {
    const shown = await open(aCare({ mayAssign: false, mayErase: false }));
    expect(shown.text).toContain('Ines Halloran');
    expect(shown.element.querySelector<HTMLSelectElement>('rk-client-care select')).toBeNull();
  });

  it('is given to another with one choice', async () => {
    const page = await open(aCare());
    const select = page.element.querySelector<HTMLSelectElement>('rk-client-care select')!;
    expect(select.value).toBe('m1');
    select.value = 'm2';
    select.dispatchEvent(new Event('change'));
    expect(page.asked(AssignCoachDocument)).toEqual({ clientId: 'c2', memberId: 'm2' });
    await page.answer(AssignCoachDocument, { assignCoach: aCare({ coach: marek }) });
    expect(page.element.querySelector<HTMLSelectElement>('rk-client-care select')!.value).toBe('m2');
  });

  it('stays as it was when the server refuses', async () => {
    const page = await open(aCare());
    const select = page.element.querySelector<HTMLSelectElement>('rk-client-care select')!;
    select.value = 'm2';
    select.dispatchEvent(new Event('change'));
    await page.refuse(AssignCoachDocument, 'There is nothing here.', { code: 'NOT_FOUND', problem: 'not-found' });
    expect(select.value).toBe('m1');
  });
});

describe('forgetting a client', () => {
  it('says what it means, and happens only after that was confirmed', async () => {
    const page = await open(aCare());
    await page.press('Erase Tomasz Wieland');
    expect(page.text).toContain('nobody can bring it back');
    await page.press('Erase for good');
    expect(page.asked(EraseClientDocument)).toEqual({ clientId: 'c2' });
    await page.answer(EraseClientDocument, { eraseClient: { clientId: 'c2' } });
  });
});
