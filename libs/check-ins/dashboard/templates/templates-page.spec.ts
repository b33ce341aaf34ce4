import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  CheckInTemplatesDocument,
  type CheckInTemplateFragment,
  RemoveCheckInTemplateDocument,
  SaveCheckInTemplateDocument,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { checkInsRoutes } from '../check-ins.routes';
import { aTemplate } from '../testing/a-plan';

describe('the templates of a practice', () => {
  let page: OpenedPage;
  const show = (...checkInTemplates: CheckInTemplateFragment[]) =>
    page.answer(CheckInTemplatesDocument, { checkInTemplates, responsePlan: { isOn: false } });

  beforeEach(async () => {
    page = await openPage(checkInsRoutes, { at: '/settings/check-ins' });
  });

  it('wait, and say when the server is away', async () => {
    expect(page.element.querySelector('rk-skeleton')).not.toBeNull();
    await page.cut(CheckInTemplatesDocument);
    await page.press('Try again');
    await show();
    expect(page.text).toContain('No templates yet');
    expect(page.element.querySelector('rk-empty a')?.getAttribute('href')).toBe('/settings/check-ins/new');
  });

  it('say what each asks when, and lead to where it is changed', async () => {
    await show(aTemplate());
    expect(page.text).toContain('Quiet evenings Every day How was today?');
    expect(page.element.querySelector('[aria-label="Change: Quiet evenings"]')?.getAttribute('href')).toBe('/settings/check-ins/t1');
  });

  it('are removed at once, and brought back with what they asked', async () => {
    await show(aTemplate(), aTemplate({ id: 't2', name: 'Weekends' }));
    await page.press('Remove: Quiet evenings');
    expect(page.asked(RemoveCheckInTemplateDocument)).toEqual({ id: 't1' });
    await page.answer(RemoveCheckInTemplateDocument, { removeCheckInTemplate: [aTemplate({ id: 't2', name: 'Weekends' })] });
    expect(page.text).not.toContain('Quiet evenings');
    TestBed.inject(Toasts).current()?.action?.run();
    await page.settle();
    expect(page.asked(SaveCheckInTemplateDocument)).toMatchObject({
      input: { id: null, name: 'Quiet evenings', parts: [{ id: 'daily', questions: [{ id: 'pulse', words: 'How was today?' }] }] },
    });
    await page.answer(SaveCheckInTemplateDocument, { saveCheckInTemplate: [aTemplate({ id: 't3' })] });
    expect(page.text).toContain('Quiet evenings');
  });

  it('are for coaches, and say so to anybody else', async () => {
    await page.refuse(CheckInTemplatesDocument, 'Only coaches.', { code: 'FORBIDDEN' });
    expect(page.text).toContain('For coaches');
  });
});
