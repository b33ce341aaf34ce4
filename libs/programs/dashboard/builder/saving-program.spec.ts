import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { type Program, readProgram } from '@rekindle/programs/domain';
import { CheckProgramDocument, type KeptProgramFragment, ProgramToEditDocument, SaveProgramDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { programsRoutes } from '../programs.routes';
import { aKeptProgram, theKeptGuide } from '../testing/a-kept-program';

let page: OpenedPage;
const open = async (at: string) => (page = await openPage(programsRoutes, { at }));
const show = (program: KeptProgramFragment) => page.answer(ProgramToEditDocument, { program });
const edit = async (about: Partial<KeptProgramFragment> = {}) => (await open('/programs/edit/p1'), show(aKeptProgram(about)));
const saved = (): Program => readProgram(page.asked(SaveProgramDocument).input.file);
const undo = async () => (TestBed.inject(Toasts).current()?.action?.run(), page.settle());

describe('saving a program that is in use', () => {
  const change = async () => (await page.press('My boundaries'), page.type('Day', '5'));

  it('says by name whom it touches, and asks nothing else', async () => {
    await edit({ onTheirWay: 5 });
    expect(page.text).toContain('5 clients are on their way through it. What they were given stays.');
    await change();
    await page.press('Save the program');
    expect(page.asked(CheckProgramDocument)).toMatchObject({ id: 'p1' });
    const touchedNames = ['Dana', 'Tomasz', 'Priya', 'Lena', 'Jonas', 'Marta'];
    await page.answer(CheckProgramDocument, { programCheck: { touchedNames, revision: 4 } });
    expect(page.text).toContain('This changes what lies ahead for Dana, Tomasz, Priya and 3 others. What they were given stays.');
    await page.press('Not yet');
    expect(page.isAsking(SaveProgramDocument)).toBe(false);
    await page.press('Save the program');
    await page.answer(CheckProgramDocument, { programCheck: { touchedNames: ['Dana'], revision: 4 } });
    [...page.element.querySelectorAll<HTMLElement>('rk-touched-dialog button')].at(-1)!.click();
    await page.settle();
    expect(page.asked(SaveProgramDocument).input).toMatchObject({ id: 'p1', revision: 4 });
  });

  it('says that somebody was faster before it says whom it would touch', async () => {
    await edit({ onTheirWay: 1 });
    await change();
    await page.press('Save the program');
    await page.answer(CheckProgramDocument, { programCheck: { touchedNames: ['Dana'], revision: 5 } });
    expect(page.text).toContain('Somebody else has saved this program meanwhile.');
    expect(page.text).not.toContain('Dana');
    expect(page.isAsking(SaveProgramDocument)).toBe(false);
  });

  it('asks nothing where it touches nobody', async () => {
    await edit({ onTheirWay: 1 });
    await page.type('Title of the program', 'Renamed');
    await page.press('Save the program');
    await page.answer(CheckProgramDocument, { programCheck: { touchedNames: [], revision: 4 } });
    expect(saved().title).toBe('Renamed');
  });

  it('keeps what was typed when the line is cut', async () => {
    await edit();
    await page.type('Title of the program', 'Renamed');
    await page.press('Save the program');
    await page.cut(SaveProgramDocument);
    expect(page.box('Title of the program').value).toBe('Renamed');
    expect(TestBed.inject(Toasts).current()?.text).toContain('Nothing was lost');
  });
});

describe('a program that somebody else has saved meanwhile', () => {
  const collide = async () => {
    await edit();
    await page.type('Title of the program', 'Mine');
    await page.press('Save the program');
    await page.refuse(SaveProgramDocument, 'Changed.', { code: 'CONFLICT', problem: 'programs.program-changed' });
    expect(page.text).toContain('Somebody else has saved this program meanwhile.');
    expect(page.box('Title of the program').value).toBe('Mine');
  };

  it('can be left as it is, with what was typed saved as a copy', async () => {
    await collide();
    await page.press('Save mine as a copy');
    expect(page.asked(SaveProgramDocument).input).toMatchObject({ id: null, revision: null });
    expect(saved().title).toBe('Copy of Mine');
  });

  it('can be shown, and what was typed is still there as one that was begun', async () => {
    await collide();
    await page.press('Show theirs');
    await page.answer(ProgramToEditDocument, { program: aKeptProgram({ revision: 5 }) });
    expect(page.box('Title of the program').value).toBe('Two weeks of quiet');
    await page.type('Title of the program', 'Both');
    await page.press('Save the program');
    expect(page.asked(SaveProgramDocument).input).toMatchObject({ id: 'p1', revision: 5 });
    await page.answer(SaveProgramDocument, { saveProgram: aKeptProgram() });
    expect(page.text).toContain('Begun and not saved Copy of Mine');
  });
});

describe('what was typed', () => {
  it('is there again after another page, and goes when somebody starts over', async () => {
    await edit();
    await page.type('Title of the program', 'Half a name');
    await page.visit('/programs/exercises');
    await page.visit('/programs/edit/p1');
    await show(aKeptProgram());
    expect(page.box('Title of the program').value).toBe('Half a name');
    expect(page.text).toContain('still there, and not saved yet');
    await page.press('Start over');
    expect(page.box('Title of the program').value).toBe('Two weeks of quiet');
    await page.visit('/programs');
    expect(page.text).not.toContain('Half a name');
  });

  it('is told at once where somebody has saved another version since', async () => {
    await edit();
    await page.type('Title of the program', 'Half a name');
    await page.visit('/programs/exercises');
    await page.visit('/programs/edit/p1');
    await show(aKeptProgram({ revision: 5 }));
    expect(page.text).toContain('Somebody else has saved this program meanwhile.');
  });

  it('lies on the list of programs until it is saved, and can be thrown away and brought back', async () => {
    await open('/programs/new');
    await page.type('Title of the program', 'Half a name');
    await page.visit('/programs');
    expect(page.text).toContain('Begun and not saved Half a name');
    await page.press('Throw away: Half a name');
    expect(page.text).not.toContain('Half a name');
    await undo();
    await page.press('Go on: Half a name');
    expect(page.box('Title of the program').value).toBe('Half a name');
  });

  it('is not what nobody has typed: an untouched copy leaves nothing behind', async () => {
    await open('/programs/new?from=guide');
    await show(theKeptGuide);
    await page.visit('/programs');
    expect(page.text).not.toContain('Begun and not saved');
  });
});
