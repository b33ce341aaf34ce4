import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { describe, expect, it } from '@jest/globals';
import { AssignExerciseDocument, ClientsToAssignDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { bulkDeeds } from '../bulk-deeds';
import { programsRoutes } from '../programs.routes';
import { aGivenExercise } from '../testing/a-given-exercise';

const dana = { id: 'c1', name: 'Dana Whitlock', email: 'dana@mail.example' };
const tomasz = { id: 'c2', name: 'Tomasz Wieland', email: 'tomasz@mail.example' };

describe('giving one exercise to several clients', () => {
  const open = (at = '/exercises/assign?exercise=how-we-fought') => openPage(programsRoutes, { at });
  const show = (page: OpenedPage, ...rows: (typeof dana)[]) => page.answer(ClientsToAssignDocument, { clients: { rows, endCursor: null } });
  const assign = (page: OpenedPage) => page.element.querySelector<HTMLButtonElement>('.act button')!;

  it('waits for the clients, and says when the server is away', async () => {
    const page = await open();
    expect(page.element.querySelector('rk-skeleton')).not.toBeNull();
    await page.cut(ClientsToAssignDocument);
    await page.press('Try again');
    await show(page, dana);
    expect(page.text).toContain('Dana Whitlock');
  });

  it('says what is still open before it can be sent', async () => {
    const page = await open('/exercises/assign');
    await show(page);
    expect(page.text).toContain('Nobody matches.');
    expect(page.text).toContain('Choose an exercise first.');
    expect(assign(page).disabled).toBe(true);
    page.element.querySelector<HTMLElement>('rk-exercise-list button')?.click();
    await page.settle();
    expect(page.text).toContain('Choose at least one client.');
  });

  it('gives it to those who are ticked, and says to how many', async () => {
    const page = await open();
    await show(page, dana, tomasz);
    await page.choose('Dana Whitlock');
    await page.choose('Tomasz Wieland');
    await page.press('Take Dana Whitlock off');
    await page.choose('Dana Whitlock');
    await page.type('Due on (optional)', '2026-12-04');
    assign(page).click();
    await page.settle();
    const input = { clientIds: ['c2', 'c1'], exercise: 'how-we-fought', dueOn: '2026-12-04' };
    expect(page.asked(AssignExerciseDocument)).toEqual({ input });
    await page.answer(AssignExerciseDocument, { assignExercise: [aGivenExercise(), aGivenExercise({ id: 'a2' })] });
    expect(TestBed.inject(Toasts).current()?.text).toBe('Given to 2 clients: How we fought');
    expect(page.text).toContain('Choose an exercise first.');
  });

  it('keeps who was ticked while somebody searches, and when the line is cut', async () => {
    const page = await open();
    await show(page, dana, tomasz);
    await page.choose('Dana Whitlock');
    await page.type('Search clients', 'tom');
    await new Promise((done) => setTimeout(done, 200));
    await page.settle();
    expect(page.asked(ClientsToAssignDocument)).toEqual({ filter: { search: 'tom' } });
    await show(page, tomasz);
    assign(page).click();
    await page.settle();
    await page.cut(AssignExerciseDocument);
    expect(page.button('Take Dana Whitlock off')).toBeTruthy();
    expect(page.text).toContain('25 minutes');
  });

  it('begins with those who were selected in the list', async () => {
    const page = await open('/programs');
    void TestBed.inject(Router).navigateByUrl(bulkDeeds[0].link, { state: { clients: [tomasz] } });
    await page.settle();
    await show(page, dana, tomasz);
    expect(page.button('Take Tomasz Wieland off')).toBeTruthy();
  });
});
