import { describe, expect, it } from '@jest/globals';
import { ClientsDocument } from '@rekindle/shared/graphql';
import type { OpenedPage } from '@rekindle/shared/graphql/testing';
import { aCaseload } from '../../testing/a-caseload';
import { aClientWhoJoined } from '../../testing/a-client';
import { everybody, openTheList, pageOf } from '../../testing/the-list';

const marek = '0197a000-0000-7000-8000-0000000000b2';
const evenings = aCaseload().caseload.tags[0]?.id ?? '';

async function search(page: OpenedPage, text: string): Promise<void> {
  const box = page.element.querySelector<HTMLInputElement>('input[type=search]')!;
  box.value = text;
  box.dispatchEvent(new Event('input'));
  await new Promise((done) => setTimeout(done, 200));
  await page.settle();
}

describe('the list for some', () => {
  it('reads the whole filter from the address, and shows each choice to be taken off', async () => {
    const page = await openTheList(`/clients?search=dana&status=active&stage=no-contact&coach=${marek}&tag=${evenings}&order=name`);
    const filter = { ...everybody, search: 'dana', status: 'ACTIVE', stage: 'NO_CONTACT', coach: marek, tag: evenings, order: 'NAME' };
    expect(page.asked(ClientsDocument)).toEqual({ filter });
    expect(page.element.querySelector<HTMLInputElement>('input[type=search]')?.value).toBe('dana');
    const chosen = [...page.element.querySelectorAll('rk-chosen-filters a')];
    expect(chosen.map(({ textContent }) => textContent.trim().replace(/\s*: show all again$/, ''))).toEqual([
      'Active',
      'No contact',
      'Another coach',
      'evenings',
    ]);
    expect(chosen[0]?.getAttribute('href')).toBe(`/clients?search=dana&stage=no-contact&coach=${marek}&tag=${evenings}&order=name`);
  });

  it('writes the search into the address once typing rests, and keeps the view', async () => {
    const page = await openTheList('/clients?status=ended');
    await page.answer(ClientsDocument, pageOf([aClientWhoJoined()]));
    await search(page, 'tom');
    expect(page.url).toBe('/clients?status=ended&search=tom');
    expect(page.asked(ClientsDocument)).toEqual({ filter: { ...everybody, search: 'tom', status: 'ENDED' } });
    expect(page.rows).toHaveLength(1);
    await page.answer(ClientsDocument, pageOf([]));
    expect(page.text).toContain('Nobody matches');
    expect(page.button('Show everybody').getAttribute('href')).toBe('/clients');
  });

  it('takes an unknown status for everybody', async () => {
    const page = await openTheList('/clients?status=gone');
    expect(page.asked(ClientsDocument)).toEqual({ filter: everybody });
  });

  it('is narrowed in a drawer, each choice at once in the address', async () => {
    const page = await openTheList('/clients?filters=1');
    await page.select('Stage', 'trial');
    await page.select('Coach', 'me');
    expect(page.url).toBe('/clients?filters=1&stage=trial&coach=me');
    await page.press('Clear all');
    expect(page.url).toBe('/clients?filters=1');
  });
});
