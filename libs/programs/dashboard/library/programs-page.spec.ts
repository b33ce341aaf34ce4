import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { theGuide, writeProgram } from '@rekindle/programs/domain';
import { ArchiveProgramDocument, type KeptProgramFragment, ProgramsDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { jsonFileName } from '../building/json-file-name';
import { programsRoutes } from '../programs.routes';
import { aKeptProgram, aShortProgram, theKeptGuide, twoSteps } from '../testing/a-kept-program';
import { chooseFile } from '../testing/choose-file';

describe('the programs of a practice', () => {
  let page: OpenedPage;
  const show = (...own: KeptProgramFragment[]) => page.answer(ProgramsDocument, { programs: [theKeptGuide, ...own] });
  const links = () => [...page.element.querySelectorAll('rk-program-row a')].map((link) => link.getAttribute('href'));

  const choose = (text: string) => chooseFile(page, text);

  beforeEach(async () => {
    page = await openPage(programsRoutes, { at: '/programs' });
  });
  afterEach(() => void jest.restoreAllMocks());

  it('wait, and say when the server is away', async () => {
    expect(page.element.querySelector('rk-skeleton')).not.toBeNull();
    await page.cut(ProgramsDocument);
    await page.press('Try again');
    await show();
    expect(page.text).toContain('A copy of the guide is the ordinary start');
  });

  it('stand behind the guide, with their size and who is on their way', async () => {
    await show(aKeptProgram({ onTheirWay: 1 }), aKeptProgram({ id: 'p2', onTheirWay: 12 }));
    expect(page.text).toContain('The four parts of the guide The guide');
    expect(page.text).toContain('4 parts , 32 steps');
    expect(page.text).toContain('Two weeks of quiet For the evenings. 1 part , 2 steps · 1 client is on their way');
    expect(page.text).toContain('12 clients are on their way');
  });

  it('are copied and edited where they stand; the guide is only copied', async () => {
    await show(aKeptProgram());
    expect(links()).toEqual(['/programs/new?from=guide', '/programs/new?from=p1', '/programs/edit/p1']);
    expect(page.button('New program').getAttribute('href')).toBe('/programs/new');
  });

  it('are archived once somebody has read what that means', async () => {
    await show(aKeptProgram());
    await page.press('Archive');
    expect(page.text).toContain('Archive “Two weeks of quiet”?');
    await page.press('Keep it');
    expect(page.isAsking(ArchiveProgramDocument)).toBe(false);
    await page.press('Archive');
    [...page.element.querySelectorAll<HTMLElement>('dialog button')].find(({ textContent }) => textContent.includes('Archive'))!.click();
    await page.settle();
    expect(page.asked(ArchiveProgramDocument)).toEqual({ id: 'p1' });
    await page.answer(ArchiveProgramDocument, { archiveProgram: [theKeptGuide] });
    expect(links()).toEqual(['/programs/new?from=guide']);
    expect(TestBed.inject(Toasts).current()?.text).toBe('Archived: Two weeks of quiet');
  });

  it('are exported as a file that is named after them', async () => {
    await show(aKeptProgram());
    let saved: Blob | undefined;
    Object.assign(URL, { createObjectURL: (blob: Blob) => ((saved = blob), 'blob:x'), revokeObjectURL: () => undefined });
    const names: string[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const exports = [...page.element.querySelectorAll<HTMLElement>('rk-program-row button')].filter((each) =>
      each.textContent.includes('Export'),
    );
    for (const button of exports) button.click();
    expect(names).toEqual(['the-four-parts-of-the-guide.json', 'two-weeks-of-quiet.json']);
    expect(saved?.size).toBe(writeProgram(twoSteps).length);
  });

  it('are imported as new ones, which are not saved yet', async () => {
    await show();
    await choose(writeProgram(twoSteps));
    expect(page.url).toMatch(/^\/programs\/new\/\w+$/);
    expect(page.text).toContain('This comes from a file. Nothing of it is saved yet.');
    expect(page.box('Title of the program').value).toBe('Two weeks of quiet');
    await page.visit('/programs');
    await show();
    expect(page.text).toContain('Begun and not saved Two weeks of quiet');
  });

  it('opens a file in which two steps have one id, and says where something is wrong', async () => {
    await show();
    const step = { id: 'a', exercise: 'nothing-like-it', release: { rule: 'on-day', day: 0 } } as const;
    await choose(writeProgram(aShortProgram('', [step, step])));
    expect(page.noteOf('Title of the program')).toBe('Please give it a name that you will recognise.');
    expect(page.element.querySelectorAll('rk-step-row .flaw')).toHaveLength(2);
    expect(page.text).toContain('There is no such exercise here');
  });

  it.each([
    ['a picture', 'JFIF', 'This file is no program. Please choose one that was exported here: its name ends in .json.'],
    ['another file', '{"name":"x"}', 'This file is no program.'],
    ['a list', '[]', 'This file is no program.'],
    ['a newer one', JSON.stringify({ ...JSON.parse(writeProgram(twoSteps)), version: 2 }), 'by a newer Rekindle'],
    [
      'half a program',
      '{"format":"rekindle-program","version":1,"title":"x","purpose":""}',
      'In this file, “parts” is not what it should be.',
    ],
    ['a part without a title', writeProgram(twoSteps).replace('"title": "Quiet",', ''), 'Part 1: “title” is missing.'],
    [
      'a step without an exercise',
      writeProgram(twoSteps).replace('"exercise": "boundaries",', ''),
      'Part 1, step 2: “exercise” is missing.',
    ],
    ['a rule that there is not', writeProgram(twoSteps).replace('"at-once"', '"soon"'), 'Part 1, step 1: “rule” is none of at-once'],
    [
      'two thousand steps',
      writeProgram(
        aShortProgram(
          'x',
          Array.from({ length: 2000 }, (_, index) => ({ ...twoSteps.parts[0]!.steps[0]!, id: `s${index}` })),
        ),
      ),
      'This file has 1 parts and 2000 steps. A program holds at most 12 and 120.',
    ],
    ['a very large file', ' '.repeat(1_000_001), 'This file is too large to be a program.'],
  ])('say what is wrong with %s, and stay', async (_, text, sentence) => {
    await show(aKeptProgram());
    await choose(text);
    expect(page.text).toContain(sentence);
    expect(page.url).toBe('/programs');
    expect(page.text).toContain('Two weeks of quiet');
  });

  it('are for coaches, and say so to anybody else', async () => {
    await page.refuse(ProgramsDocument, 'Only coaches.', { code: 'FORBIDDEN' });
    expect(page.text).toContain('For coaches');
    expect(() => page.button('New program')).toThrow('There is no');
    await page.press('Exercises');
    expect(page.text).toContain('Part well');
  });
});

describe('the name of a file', () => {
  it.each([
    [theGuide.title, 'the-four-parts-of-the-guide.json'],
    ['  Ruhe & Abstand: für Zoë!  ', 'ruhe-abstand-für-zoë.json'],
    ['…', 'program.json'],
  ])('is made of what the program is called: %s', (title, name) => {
    expect(jsonFileName(title, 'program')).toBe(name);
  });
});
