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
