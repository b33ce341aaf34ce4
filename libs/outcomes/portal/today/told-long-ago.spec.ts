import { describe, expect, it } from '@jest/globals';
import { HowItHasBeenDocument, LastToldDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { whatStands } from '../testing/what-stands';
import { offerCards } from '../today-cards';

const open = (readsOnlySince?: string): Promise<OpenedPage> =>
  openPage(
    [
      { path: '', loadComponent: offerCards[0]! },
      { path: '**', children: [] },
    ],
    { at: '/', ...(readsOnlySince && { readsOnlySince }) },
  );

async function answer(page: OpenedPage, ...given: Parameters<typeof whatStands>): Promise<void> {
  const { myOutcome, myProgress } = whatStands(...given);
  await page.answer(LastToldDocument, { myOutcome });
  await page.answer(HowItHasBeenDocument, { myProgress });
}

describe('on Today', () => {
  it.each([
    ['nothing in the first month', '2026-03-01', null, true, false],
    ['after a month in which nothing was said', '2026-02-01', null, true, true],
    ['nothing where somebody said so lately', '2026-01-01', '2026-03-01', true, false],
    ['a month after it was said last', '2026-01-01', '2026-02-01', true, true],
    ['nothing where it could not be stored', '2026-01-01', null, false, false],
    ['nothing before somebody has begun', null, null, false, false],
  ])('asks %s', async (_when, startedOn, knownUntil, mayTell, asks) => {
    const page = await open();
    expect(page.text).toBe('');
    await answer(page, { knownUntil }, { startedOn, mayTell });
    expect(page.text.includes('How is it between you now?')).toBe(asks);
  });

  it('asks whoever reads only as well, and leads to where it is said', async () => {
    const page = await open('2026-03-01T10:00:00Z');
    await answer(page, {}, { startedOn: '2026-01-01' });
    expect(page.button('Say where things stand').getAttribute('href')).toBe('/more/where-things-stand');
  });

  it('says nothing while the server is away', async () => {
    const page = await open();
    await page.cut(LastToldDocument);
    expect(page.text).toBe('');
  });
});
