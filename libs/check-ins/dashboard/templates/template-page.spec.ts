import { describe, expect, it } from '@jest/globals';
import { CheckInTemplatesDocument, type CheckInTemplateFragment, SaveCheckInTemplateDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { checkInsRoutes } from '../check-ins.routes';
import { aTemplate } from '../testing/a-plan';

describe('the page on which a template is written', () => {
  let page: OpenedPage;
  const open = async (which: string) => (page = await openPage(checkInsRoutes, { at: `/settings/check-ins/${which}` }));
  const show = (...checkInTemplates: CheckInTemplateFragment[]) =>
    page.answer(CheckInTemplatesDocument, { checkInTemplates, responsePlan: { isOn: false } });
  const leave = async (path: string) => {
    await page.visit(path);
    await show(aTemplate());
  };

  it('waits, and says when the server is away', async () => {
    await open('t1');
    expect(page.element.querySelector('rk-skeleton')).not.toBeNull();
    await page.cut(CheckInTemplatesDocument);
    await page.press('Try again');
    await show(aTemplate());
    expect(page.heading).toBe('Quiet evenings');
  });

  it('begins a new one from nothing, and says at its field what is missing', async () => {
    await open('new');
    await show();
    await page.press('Save the template');
    expect(page.noteOf('Name of the template')).toBe('Please give it a name that you will recognise.');
    expect(page.isAsking(SaveCheckInTemplateDocument)).toBe(false);
    await page.type('Name of the template', ' Sundays ');
    await page.type('What is asked', 'How was the week?');
    await page.type('0 means', 'heavy');
    await page.type('4 means', 'light');
    await page.press('Save the template');
    expect(page.asked(SaveCheckInTemplateDocument)).toMatchObject({
      input: { id: null, name: 'Sundays', parts: [{ cadence: { every: 'WEEK', on: [7] }, questions: [{ id: 'how-was-the-week' }] }] },
    });
    await page.answer(SaveCheckInTemplateDocument, { saveCheckInTemplate: [aTemplate()] });
    expect(page.url).toBe('/settings/check-ins');
  });

  it('renames and changes one that is there, with ids that stay', async () => {
    await open('t1');
    await show(aTemplate());
    await page.type('Name of the template', 'Evenings');
    await page.type('What is asked', 'How was your day?');
    await page.press('Save the template');
    expect(page.asked(SaveCheckInTemplateDocument)).toMatchObject({
      input: { id: 't1', name: 'Evenings', parts: [{ id: 'daily', questions: [{ id: 'pulse', words: 'How was your day?' }] }] },
    });
    await page.refuse(SaveCheckInTemplateDocument, 'Please use at most 80 characters.', { code: 'BAD_USER_INPUT', field: 'name' });
    expect(page.noteOf('Name of the template')).toBe('Please use at most 80 characters.');
  });

  it('still has what was typed after another page, and starts over when asked to', async () => {
    await open('t1');
    await show(aTemplate());
    await page.type('Name of the template', 'Evenings');
    await leave('/settings/check-ins');
    await leave('/settings/check-ins/t1');
    const name = () => page.element.querySelector<HTMLInputElement>('form input')?.value;
    expect([name(), page.text.includes('not saved yet')]).toEqual(['Evenings', true]);
    await page.press('Start over');
    expect(name()).toBe('Quiet evenings');
  });

  it('says so where somebody has removed it', async () => {
    await open('t9');
    await show(aTemplate());
    expect(page.text).toContain('This template is not there any more');
  });
});
