import { beforeEach, describe, expect, it } from '@jest/globals';
import { OutcomeChoicesDocument, OutcomeFiguresDocument, OutcomeFollowUpAnswersDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { outcomesRoutes } from '../outcomes.routes';
import { aCurve, countsOf, hiddenCurve, noFigures, someFigures } from '../testing/some-figures';

type Figures = ReturnType<typeof someFigures>;

describe('the page about outcomes', () => {
  let page: OpenedPage;
  const show = (figures: Figures) => page.answer(OutcomeFiguresDocument, { outcomeFigures: figures });
  const card = (name: string) => page.element.querySelector<HTMLElement>(`section[aria-label="${name}"]`)!;
  const words = (name: string) => card(name).textContent.replace(/\s+/g, ' ');
  const press = async (within: HTMLElement, name: string) => {
    [...within.querySelectorAll('button')].find((button) => (button.ariaLabel ?? button.textContent).trim() === name)!.click();
    await page.settle();
  };

  beforeEach(async () => {
    page = await openPage(outcomesRoutes, { at: '/outcomes' });
  });

  it('waits, and asks for everybody', () => {
    expect(page.element.querySelectorAll('rk-skeleton')).toHaveLength(2);
    expect(Object.values(page.asked(OutcomeFiguresDocument).filter).filter(Boolean)).toEqual([]);
  });

  it('shows curves with who is counted, the rule, the method, and what they say in words', async () => {
    await show(someFigures());
    expect(page.text).toContain('n = 86, all who enrolled');
    expect(words('What came first')).toContain('Full figures');
    expect(words('What came first')).toContain('Aalen-Johansen, log-log band. Ends where fewer than 5 remain at risk.');
    expect(card('What came first').querySelector('svg[role=img]')?.getAttribute('aria-label')).toBe(
      'What came first. At day 365, of 86 people: 30\u00a0% back together (95 % band 20 to 41), 37\u00a0% moved on (95 % band 25 to 50).',
    );
  });

  it('names each line at its end, with numbers at risk below', async () => {
    await show(someFigures());
    const drawn = [...card('What came first').querySelectorAll('svg[role=img] text')].map((text) => text.textContent);
    for (const said of ['30\u00a0%', 'back together', '37\u00a0%', 'moved on', 'Number at risk', 'Back together so far', '20']) {
      expect(drawn).toContain(said);
    }
  });

  it('opens the numbers of a chart as a table', async () => {
    await show(someFigures());
    expect(card('What came first').querySelector('table')).toBeNull();
    await press(card('What came first'), 'Table');
    const table = card('What came first').querySelector('table')!;
    expect([...table.querySelectorAll('thead th')].map((cell) => cell.textContent)).toEqual([
      ...['Day', 'Number at risk', 'Last heard of', 'Back together', '95 % band', 'Moved on', '95 % band'],
    ]);
    expect([...table.querySelectorAll('tbody tr')[1]!.children].map((cell) => cell.textContent)).toEqual([
      ...['180', '36', '0', '18\u00a0%', '11 to 28', '20\u00a0%', '12 to 30'],
    ]);
  });

  it('shows every chart as a table from its head, and says so in the address', async () => {
    await show(someFigures());
    await page.press('Show as table');
    expect(page.url).toBe('/outcomes?view=tables');
    expect(page.element.querySelectorAll('rk-chart-table table')).toHaveLength(3);
    await page.press('Hide tables');
    expect(page.url).toBe('/outcomes');
  });

  it('puts one figure in front, with what came of everybody else', async () => {
    await show(someFigures());
    expect(words('Back together within 180 days')).toContain('18 % 95 % band 11 to 28');
    expect(words('Back together within 180 days')).toMatch(/Enrolled ?86.*first ?20.*first ?25.*news yet ?41.*confirmed yet ?2/);
  });

  it('says of whom nothing is known, and how far the figure may lie off because of them', async () => {
    await show(someFigures());
    expect(words('Follow-up answered')).toContain('89 % 62 of 70 asked at day 180');
    expect(words('Follow-up answered')).toContain(
      '8 did not answer. If none of them came back, or all of them did, the share would lie between 20 and 31 %.',
    );
    expect(words('Follow-up answered')).toContain('Worth another try: 8 to ask');
  });

  it('says how many answered when they were asked, where there are enough to say so', async () => {
    await show(someFigures());
    expect(card('Asked later on')).toBeNull();
    const wave = { origin: 'START', stopped: 0, shownAs: 'SMALL_NUMBERS' } as const;
    const answers = [
      { ...wave, day: 30, asked: 20, answered: 12 },
      { ...wave, day: 91, asked: 7, answered: 5, shownAs: 'COUNTS' as const },
      { ...wave, origin: 'REUNION' as const, day: 30, asked: 0, answered: 0, shownAs: 'HIDDEN' as const },
    ];
    await page.answer(OutcomeFollowUpAnswersDocument, { outcomeFollowUpAnswers: answers });
    expect(words('Asked later on')).toContain('30 days after the start12 of 20 · 60 %');
    expect(words('Asked later on')).toContain('91 days after the start5 of 7');
    expect(words('Asked later on')).not.toContain('coming back');
  });

  it.each([
    ['FINE', 'Nearly everybody is known'],
    ['UNRELIABLE', 'Unreliable: 8 not known'],
  ] as const)('calls follow-up that is %s by its name', async (trust, said) => {
    await show(someFigures({ followUp: { ...someFigures().followUp!, trust } }));
    expect(words('Follow-up answered')).toContain(said);
  });

  it('tells of fewer than ten how many are known of how many', async () => {
    await show(
      someFigures({ followUp: { ...someFigures().followUp!, asked: 9, known: 8, unknown: 1, share: null, worst: null, best: null } }),
    );
    expect(words('Follow-up answered')).toContain('8 of 9 known at day 180');
  });

  it('tells of fewer than ten people in words, and draws nothing', async () => {
    const curves = [
      countsOf('FIRST', 9, { reunion: 4, 'moved-on': 2 }),
      countsOf('NOW', 9, { together: 4, 'apart-again': 1, 'moved-on': 2, separated: 3 }),
      hiddenCurve('STAYING'),
    ];
    await show(someFigures({ people: 9, curves, measures: [], engagement: [] }));
    expect(words('What came first')).toContain('4 of 9 came back together first, and 2 moved on first.');
    expect(words('Together now')).toContain('Of 9, as far as anybody has said: 3 together, 1 apart again, 2 moved on.');
    expect(words('Staying together')).toContain('Too few to show');
    expect(words('Staying together')).toContain('A figure about so few could point at one of them, so it waits.');
    expect(page.element.querySelector('svg[role=img]')).toBeNull();
    expect(page.element.querySelector('footer')).toBeNull();
  });

  it('says kindly why so few are shown in no way, and beside it still what others have counted', async () => {
    await show(noFigures('TOO_FEW'));
    expect(page.text).toContain('Too few to show yet');
    expect(page.text).not.toContain('n = ');
    expect(page.text).toContain('Different people were counted in each.');
    expect(page.text).toContain('15 in 100');
  });

  it('draws measures and engagement, without the times that too few answered', async () => {
    await show(someFigures());
    const impact = card('How the breakup weighs').querySelector('svg[role=img]')!;
    expect(impact.querySelectorAll('circle.bead')).toHaveLength(2);
    expect(impact.getAttribute('aria-label')).toContain('day 91 38 (44 people)');
    expect(words('Engagement')).toContain('Whoever has ended is no longer counted.');
  });

  it('says in words when a quarter and half of those who came back had', async () => {
    const lines = [{ ...aCurve().lines[0]!, shares: [0.2, 0.4, 0.6, 0.9] }];
    await show(someFigures({ curves: [aCurve({ kind: 'REUNION_TIME', lines, median: 200 })] }));
    expect(words('Time to reunion')).toContain(
      'Half of them had come back together by day 200, a quarter by day 180, three quarters by day 365.',
    );
  });

  it('asks again when figures have moved, and leaves what is shown', async () => {
    const choose = (firstYear: number | null) =>
      page.answer(OutcomeChoicesDocument, { outcomeChoices: { programs: [], coaches: [], firstYear, lastYear: firstYear } });
    await choose(null);
    await show(someFigures());
    await page.hear('outcomes');
    expect(page.text).toContain('n = 86');
    await show(someFigures({ people: 87 }));
    expect(page.text).toContain('n = 87');
    // Somebody may have started in a year that nobody had.
    expect(page.text).not.toContain('Other months …');
    await choose(2026);
    expect(page.text).toContain('Other months …');
  });

  it('says when the server is away, and tries again', async () => {
    await page.cut(OutcomeFiguresDocument);
    await page.press('Try again');
    await show(someFigures());
    expect(page.text).toContain('What came first');
  });
});
