import { describe, expect, it } from '@jest/globals';
import {
  AddLineDocument,
  ChangeLineDocument,
  type KeptLineFragment,
  KeptLinesDocument,
  TakeLineOutDocument,
  VerifyLineDocument,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { safetyRoutes } from '../safety.routes';
import { aLine, aVerifiedLine } from '../testing/a-line';

const load = () => openPage(safetyRoutes, { at: '/settings/lines' });

async function open(...keptLines: KeptLineFragment[]): Promise<OpenedPage> {
  const page = await load();
  await page.answer(KeptLinesDocument, { keptLines });
  return page;
}

describe('the crisis lines', () => {
  it('stand under their countries, with how they are reached and where they stand', async () => {
    const page = await open(
      aLine({ id: 'l1', country: 'US', name: '988', phone: '988', text: '988' }),
      aVerifiedLine({ id: 'l2' }),
      aVerifiedLine({ id: 'l3', name: 'Shout', phone: null, text: 'SHOUT to 85258', standing: 'DUE' }),
      aVerifiedLine({ id: 'l4', name: 'Helpline', url: 'https://help.example', hours: 'Day and night', standing: 'OVER' }),
    );
    expect([...page.element.querySelectorAll('h2')].map(({ textContent }) => textContent).slice(0, 2)).toEqual([
      'United Kingdom',
      'United States',
    ]);
    expect(page.text).toContain('In a crisis · 988 · text 988 Not verified. Nobody is shown it.');
    expect(page.text).toContain('Verified 3 March 2026 by Ines Halloran. Due again on 31 July 2026.');
    expect(page.text).toContain('Verified 3 March 2026 by Ines Halloran. Needs a look: not shown from 31 August 2026 on.');
    expect(page.text).toContain(
      '116 123 · https://help.example · Day and night Not shown since 31 August 2026. Last verified 3 March 2026',
    );
  });

  it('are verified as they stand in the boxes, with where that was checked', async () => {
    const page = await open(aLine());
    await page.press('Verify Samaritans');
    expect(page.text).toContain('By verifying you say that you called this line or read it up today');
    await page.press('I checked it today');
    expect(page.noteOf('Where you checked it')).toBe('Please say where you checked it.');
    await page.type('Where you checked it', 'Their site, and a call');
    await page.type('Number to call (optional)', '116 124');
    await page.type('Languages', 'en, cy');
    await page.press('I checked it today');
    expect(page.asked(VerifyLineDocument)).toEqual({
      input: {
        ...{ id: 'l1', name: 'Samaritans', phone: '116 124', text: '', url: '', hours: '' },
        ...{ languages: ['en', 'cy'], source: 'Their site, and a call' },
      },
    });
    await page.answer(VerifyLineDocument, { verifyLine: [aVerifiedLine({ phone: '116 124' })] });
    expect(page.text).toContain('116 124 Verified 3 March 2026');
    expect(page.element.querySelector('dialog[open]')).toBeNull();
  });

  it('say at its box what the server objects to, and keep what was typed, as when the line is cut', async () => {
    const page = await open(aVerifiedLine());
    await page.press('Change Samaritans');
    await page.type('Number to call (optional)', 'call us');
    await page.press('Keep the change');
    await page.refuse(ChangeLineDocument, 'Please use digits.', { code: 'BAD_USER_INPUT', field: 'phone' });
    expect(page.noteOf('Number to call (optional)')).toBe('Please use digits.');
    await page.type('Number to call (optional)', '116 124');
    await page.press('Keep the change');
    await page.cut(ChangeLineDocument);
    expect(page.text).toContain('Nothing was lost.');
    expect(page.box('Number to call (optional)').value).toBe('116 124');
  });

  it('are added for a country and a purpose', async () => {
    const page = await open(aLine());
    await page.press('Add a line');
    await page.select('Country', 'DE');
    await page.select('What it is for', 'VIOLENCE');
    await page.type('Name', 'Hilfetelefon');
    await page.type('Number to call (optional)', '116 016');
    await page.press('Add the line');
    expect(page.asked(AddLineDocument).input).toMatchObject({ country: 'DE', kind: 'VIOLENCE', name: 'Hilfetelefon', phone: '116 016' });
    await page.answer(AddLineDocument, { addLine: [aLine(), aLine({ id: 'l2', country: 'DE', name: 'Hilfetelefon' })] });
    expect(page.text).toContain('Germany Hilfetelefon');
  });

  it('are taken out after a question', async () => {
    const page = await open(aVerifiedLine());
    await page.press('Take it out: Samaritans');
    expect(page.text).toContain('Nobody is shown it from now on.');
    await page.press('Keep it');
    expect(page.isAsking(TakeLineOutDocument)).toBe(false);
    await page.press('Take it out: Samaritans');
    [...page.element.querySelectorAll<HTMLElement>('rk-dialog button')].at(-1)?.click();
    await page.settle();
    expect(page.asked(TakeLineOutDocument)).toEqual({ id: 'l1' });
    await page.answer(TakeLineOutDocument, { takeLineOut: [aLine()] });
    expect(page.text).toContain('Not verified. Nobody is shown it.');
    expect(() => page.button('Take it out: Samaritans')).toThrow();
  });

  it('are for whoever runs the product, and say so to anybody else', async () => {
    const page = await load();
    await page.refuse(KeptLinesDocument, 'Only whoever runs this installation.', { code: 'FORBIDDEN', problem: 'identity.not-operator' });
    expect(page.text).toContain('Whoever runs this installation keeps the lines.');
  });

  it('wait, and say when they could not be loaded', async () => {
    const page = await load();
    expect(page.element.querySelector('rk-skeleton')).not.toBeNull();
    await page.cut(KeptLinesDocument);
    expect(page.button('Try again')).not.toBeNull();
  });
});
