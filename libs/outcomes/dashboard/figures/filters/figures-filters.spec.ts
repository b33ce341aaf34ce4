import { describe, expect, it } from '@jest/globals';
import { OutcomeChoicesDocument, OutcomeFiguresDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { outcomesRoutes } from '../../outcomes.routes';
import { noFigures, someFigures } from '../../testing/some-figures';

describe('whose figures are shown', () => {
  let page: OpenedPage;
  const open = async (at = '/outcomes') => {
    page = await openPage(outcomesRoutes, { at });
  };
  const show = (figures: ReturnType<typeof someFigures>) => page.answer(OutcomeFiguresDocument, { outcomeFigures: figures });
  const choices = { programs: [{ id: 'p1', name: 'The guide' }], firstYear: 2025, lastYear: 2026 };
  const offer = () =>
    page.answer(OutcomeChoicesDocument, {
      outcomeChoices: {
        ...choices,
        coaches: [
          { id: 'c1', name: 'Ines' },
          { id: 'c2', name: 'Tomasz' },
        ],
      },
    });

  it('keeps in the address whose figures it shows', async () => {
    await open();
    await offer();
    await show(someFigures());
    await page.press('2025');
    expect(page.url).toBe('/outcomes?startedFrom=2025-01-01&startedUntil=2025-12-31');
    expect(page.asked(OutcomeFiguresDocument).filter).toMatchObject({ startedFrom: '2025-01-01', startedUntil: '2025-12-31' });
    await page.press('The guide');
    expect(page.url).toContain('programId=p1');
    await page.press('Any time');
    expect(page.url).toBe('/outcomes?programId=p1');
  });

  it('reads any stretch of time from the address, and all of the rest', async () => {
    await open('/outcomes?startedFrom=2025-01-01&startedUntil=2026-02-28&endedBy=both&stage=no-contact&length=1-to-2-years&coachId=c2');
    await offer();
    expect(page.asked(OutcomeFiguresDocument).filter).toEqual({
      ...{ startedFrom: '2025-01-01', startedUntil: '2026-02-28', endedBy: 'both', stage: 'no-contact', length: '1-to-2-years' },
      ...{ coachId: 'c2', programId: null },
    });
    const chosen = [...page.element.querySelectorAll('.facet')].map((chip) => chip.textContent.replace(/\s+/g, ' ').trim());
    expect(chosen).toEqual([
      ...['Started Jan 2025 to Feb 2026', 'Program All', 'Who ended it Both', 'Coach Tomasz', 'At intake No contact'],
      'Together for 1 to 2 years',
    ]);
  });

  it('asks for any months in whole months, and refuses those that end before they begin', async () => {
    await open();
    await offer();
    await show(someFigures());
    await page.press('Other months …');
    const [from, until] = [...page.element.querySelectorAll<HTMLSelectElement>('rk-started-dialog select')];
    expect([from!.options.length, from!.options[1]!.text, from!.options[24]!.text]).toEqual([25, 'Dec 2026', 'Jan 2025']);
    const choose = async (select: HTMLSelectElement, month: string) => {
      select.value = month;
      select.dispatchEvent(new Event('change'));
      await page.settle();
    };
    await choose(from!, '2025-11');
    await choose(until!, '2025-03');
    expect(page.text).toContain('This is before the first month. Choose a later one.');
    await page.press('Show these');
    expect(page.url).toBe('/outcomes');
    await choose(until!, '2026-02');
    await page.press('Show these');
    expect(page.url).toBe('/outcomes?startedFrom=2025-11-01&startedUntil=2026-02-28');
    await page.press('Other months …');
    await choose(until!, '');
    await page.press('Show these');
    expect(page.url).toBe('/outcomes?startedFrom=2025-11-01');
  });

  it('leads back to everybody where a group is too small', async () => {
    await open('/outcomes?endedBy=both&view=tables');
    await show(noFigures('SUBGROUP'));
    expect(page.text).toContain('Too few to show of this group');
    await page.press('Show everybody');
    expect(page.url).toBe('/outcomes?view=tables');
  });

  it('says so of nobody, too', async () => {
    await open('/outcomes?endedBy=both');
    await show(noFigures('TOO_FEW'));
    expect(page.text).toContain('Too few to show of this group');
  });

  it('does not offer coaches to one who sees only their own clients', async () => {
    await open();
    await page.answer(OutcomeChoicesDocument, { outcomeChoices: { ...choices, coaches: [] } });
    expect(page.text).not.toContain('Whole practice');
  });
});
