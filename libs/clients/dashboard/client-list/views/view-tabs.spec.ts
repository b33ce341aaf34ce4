import { describe, expect, it } from '@jest/globals';
import { RemoveViewDocument, SaveViewDocument } from '@rekindle/shared/graphql';
import { aCaseload } from '../../testing/a-caseload';
import { openTheList } from '../../testing/the-list';

describe('a view', () => {
  const quiet = { id: 'v1', name: 'Quiet ones', search: 'need=quiet&coach=me' };

  it('that is current says so; another filter can be saved under a name', async () => {
    const page = await openTheList('/clients?coach=me');
    expect(page.element.querySelector('[aria-current=page]')?.textContent).toContain('Mine');
    expect(page.text).not.toContain('Save this view');

    await page.visit('/clients?coach=me&need=quiet');
    await page.press('Save this view');
    await page.type('Name', 'Quiet ones');
    await page.press('Save the view');
    expect(page.asked(SaveViewDocument)).toEqual({ input: { name: 'Quiet ones', search: 'need=quiet&coach=me' } });
    await page.answer(SaveViewDocument, { saveView: [quiet] });
    expect(page.element.querySelector('[aria-current=page]')?.textContent.trim()).toBe('Quiet ones');
  });

  it('that was saved can be removed', async () => {
    const page = await openTheList('/clients?coach=me&need=quiet', aCaseload({ views: [quiet] }));
    await page.press('Remove this view');
    await page.answer(RemoveViewDocument, { removeView: [] });
    expect(page.text).not.toContain('Quiet ones Remove');
    expect(page.text).toContain('Save this view');
  });
});
