import { describe, expect, it } from '@jest/globals';
import { ClientOverviewDocument, SetCustomValueDocument, TagClientDocument } from '@rekindle/shared/graphql';
import { aClientWhoJoined } from '../../testing/a-client';
import { anOverview, aPageOf } from '../../testing/an-overview';
import { openThePage } from '../../testing/the-page';

describe('beside the timeline', () => {
  it('a tag is put on by typing and taken off with one press', async () => {
    const page = await openThePage();
    await page.answer(ClientOverviewDocument, aPageOf());
    await page.type('Add a tag', 'Evenings');
    page.element.querySelector('rk-client-tags form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
    expect(page.asked(TagClientDocument)).toEqual({ clientId: 'c2', tagId: 't1', isOn: true });
    await page.answer(TagClientDocument, { tagClients: { changed: [aClientWhoJoined({ tagIds: ['t1'] })] } });
    await page.press('Take off evenings');
    expect(page.asked(TagClientDocument)).toEqual({ clientId: 'c2', tagId: 't1', isOn: false });
  });

  it('a field is kept when somebody leaves it', async () => {
    const page = await openThePage();
    await page.answer(ClientOverviewDocument, aPageOf());
    const box = page.box('Found us through');
    box.value = 'a friend';
    box.dispatchEvent(new Event('change'));
    expect(page.asked(SetCustomValueDocument)).toEqual({ input: { clientId: 'c2', fieldId: 'f1', value: 'a friend' } });
    await page.answer(SetCustomValueDocument, { setCustomValue: [{ fieldId: 'f1', value: 'a friend' }] });
    expect(page.text).toMatch(/Saved \d\d:\d\d/);
  });

  it('what was so before is told with its days', async () => {
    const page = await openThePage();
    const before = {
      kind: 'CONTACT',
      codes: ['practical'],
      happenedOn: '2026-01-01',
      happenedPrecision: 'DAY',
      until: '2026-03-03',
    } as const;
    await page.answer(ClientOverviewDocument, aPageOf(anOverview({ earlierFacts: [before] })));
    expect(page.text).toContain('Contact now: was “only what is practical” until 3 March 2026');
  });
});
