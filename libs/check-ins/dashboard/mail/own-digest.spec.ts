import { beforeEach, describe, expect, it } from '@jest/globals';
import { type OwnDigestFragment, OwnDigestDocument, SetOwnDigestDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { checkInsRoutes } from '../check-ins.routes';

describe('the own digest', () => {
  let page: OpenedPage;
  const shown = (about: Partial<OwnDigestFragment> = {}) => page.answer(OwnDigestDocument, { myDigest: digest(about) });
  const digest = (about: Partial<OwnDigestFragment>) => ({ isOn: true, at: '07:00', timeZone: null, ...about });
  const find = <T extends Element>(selector: string) => page.element.querySelector<T>(`rk-own-digest ${selector}`);
  const isOn = () => find<HTMLInputElement>('input[role=switch]')?.checked;
  const save = async () => {
    find<HTMLButtonElement>('button[type=submit]')?.click();
    await page.settle();
  };

  beforeEach(async () => {
    page = await openPage(checkInsRoutes, { at: '/settings/mail' });
  });

  it('waits, and asks again when the server was away', async () => {
    expect(find('rk-skeleton')).not.toBeNull();
    await page.cut(OwnDigestDocument);
    find<HTMLButtonElement>('rk-error button')?.click();
    await page.settle();
    await shown();
    expect(isOn()).toBe(true);
    expect(page.text).toContain('It comes at 07:00, on mornings on which there is something to tell.');
  });

  it('is switched on again after it was stopped, by the clock of the practice', async () => {
    await shown({ isOn: false });
    expect(isOn()).toBe(false);
    find<HTMLInputElement>('input[role=switch]')?.click();
    await save();
    expect(page.asked(SetOwnDigestDocument)).toEqual({ input: { isOn: true, timeZone: null } });
    await page.answer(SetOwnDigestDocument, { setMyDigest: digest({}) });
    expect(find('rk-saved')?.textContent).toContain('Saved');
  });

  it('offers the clock that was chosen, and keeps it', async () => {
    await shown({ timeZone: 'Asia/Tokyo' });
    const select = find<HTMLSelectElement>('select');
    expect(select?.value).toBe('Asia/Tokyo');
    expect(select?.textContent).toContain('Tokyo');
    await save();
    expect(page.asked(SetOwnDigestDocument)).toEqual({ input: { isOn: true, timeZone: 'Asia/Tokyo' } });
  });

  it('says why it stays off, and keeps what was chosen', async () => {
    await shown({ isOn: false });
    find<HTMLInputElement>('input[role=switch]')?.click();
    await save();
    await page.refuse(SetOwnDigestDocument, 'Mail to your address came back.', { code: 'CONFLICT' });
    expect(find('rk-note')?.textContent).toContain('Mail to your address came back.');
    expect(isOn()).toBe(true);
  });
});
