import { Component, signal } from '@angular/core';
import { provideRouter } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import type { Answer, Field } from '@rekindle/programs/domain';
import { AnswerField } from './answer-field';

@Component({ imports: [AnswerField], template: '<rk-answer-field [field]="field()" [(answer)]="answer" />' })
class Asking {
  readonly field = signal<Field>({ kind: 'short-text', id: 'a', label: 'A' });
  readonly answer = signal<Answer | null>(null);
}

function ask(field: Field, answer: Answer | null = null) {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  const fixture = TestBed.createComponent(Asking);
  fixture.componentInstance.field.set(field);
  fixture.componentInstance.answer.set(answer);
  TestBed.tick();
  const page = fixture.nativeElement as HTMLElement;
  const tick = () => TestBed.tick();
  const find = (selector: string) => page.querySelector<HTMLInputElement>(selector)!;
  return {
    page,
    find,
    answer: () => fixture.componentInstance.answer(),
    type(selector: string, text: string) {
      find(selector).value = text;
      for (const event of ['input', 'change']) find(selector).dispatchEvent(new Event(event, { bubbles: true }));
      tick();
    },
    press(words: string) {
      const found = [...page.querySelectorAll<HTMLElement>('button, label')].find((each) =>
        (each.getAttribute('aria-label') ?? each.textContent).includes(words),
      );
      (found?.querySelector('input') ?? found)?.click();
      tick();
    },
  };
}

const options = [
  { code: 'one', words: 'The first' },
  { code: 'two', words: 'The second' },
  { code: 'none', words: 'None of these' },
];
const shared = { id: 'a', label: 'What happened', hint: 'In a few words.' };

describe('a field', () => {
  it.each(['short-text', 'long-text'] as const)('of kind %s belongs to its words, and says that nobody reads live', (kind) => {
    const { page, find, type, answer } = ask({ ...shared, kind });
    expect(find('label').getAttribute('for')).toBe(find('input, textarea').id);
    expect(document.getElementById(find('input, textarea').getAttribute('aria-describedby')!) ?? page).toBeTruthy();
    expect(page.textContent).toContain('Coaches do not see this live');
    type('input, textarea', 'I left.');
    expect(answer()).toBe('I left.');
  });

  it('of a letter says that it rests and is sent to nobody', () => {
    const { page } = ask({ ...shared, kind: 'letter', holdHours: 24 });
    expect(page.textContent).toContain('it rests for 24 hours');
    expect(page.textContent).toContain('Rekindle sends it to nobody');
  });

  it('of one choice takes one', () => {
    const { page, press, answer } = ask({ ...shared, kind: 'single-choice', options });
    press('The second');
    expect(answer()).toBe('two');
    const group = page.querySelector('[role=radiogroup]')!;
    expect(page.querySelector(`#${group.getAttribute('aria-labelledby')}`)?.textContent).toBe('What happened');
  });

  it('of several choices takes several, and the one that stands alone alone', () => {
    const { press, answer } = ask({ ...shared, kind: 'multiple-choice', options, alone: 'none' });
    press('The first');
    press('The second');
    expect(answer()).toEqual(['one', 'two']);
    press('None of these');
    expect(answer()).toEqual(['none']);
  });

  it('of a checklist is ticked off one by one', () => {
    const { press, answer } = ask({ ...shared, kind: 'checklist', options });
    press('The second');
    expect(answer()).toEqual(['two']);
    press('The second');
    expect(answer()).toEqual([]);
  });

  it('of a scale takes a number, with words at both ends', () => {
    const { page, press, answer } = ask({ ...shared, kind: 'scale', least: 0, most: 10, leastWords: 'hardly', mostWords: 'a lot' });
    expect(page.textContent).toContain('0 hardly');
    press('7');
    expect(answer()).toBe(7);
  });

  it('of a day takes one, and lets go of it', () => {
    const { type, find, answer } = ask({ ...shared, kind: 'date', lies: 'behind' });
    expect(find('input').max).toMatch(/^\d{4}-\d\d-\d\d$/);
    type('input', '2026-03-01');
    expect(answer()).toBe('2026-03-01');
    type('input', '');
    expect(answer()).toBeNull();
  });

  it('of a stretch of days says how long it is, and keeps half of it', () => {
    const { page, type, answer } = ask({ ...shared, kind: 'date-range', least: 30, most: 60 });
    type('rk-field:first-of-type input', '2026-12-01');
    expect(answer()).toEqual({ from: '2026-12-01', to: '' });
    expect(page.textContent).toContain('Please choose both days.');
    type('rk-field:last-of-type input', '2026-12-31');
    expect(page.textContent).toContain('31 days, of 30 to 60');
  });

  it('of an order is moved by buttons, and what moved is said', () => {
    const { page, press, answer } = ask({ ...shared, kind: 'ranked-list', options });
    expect(page.textContent).toContain('This order is right');
    press('Up: The second');
    expect(answer()).toEqual(['two', 'one', 'none']);
    expect(page.querySelector('[role=status].rk-unseen')?.textContent).toBe('The second is now in place 1.');
    press('Down: None of these');
    expect(answer()).toEqual(['two', 'one', 'none']);
  });

  it('of an agreement takes "not now" as an answer', () => {
    const { page, press, answer } = ask({ ...shared, kind: 'agreement', terms: ['I leave it at that.'] });
    expect(page.textContent).toContain('I leave it at that.');
    press('Not now');
    expect(answer()).toBe('not-now');
  });

  it('of a questionnaire leads to the page where it is answered, and says the way back to this very question', () => {
    const { find } = ask({ ...shared, kind: 'questionnaire', measure: 'phq-4' });
    expect(find('a').getAttribute('href')).toBe('/checks/phq-4?return=%2F%23a');
  });

  it('of rows asks the same of each, adds one, and takes one away', () => {
    const fields = [
      { kind: 'short-text', id: 'what', label: 'What set it off' },
      { kind: 'single-choice', id: 'how', label: 'How', options },
      { kind: 'long-text', id: 'more', label: 'More', shownWhen: { field: 'how', is: ['two'] } },
    ] as const;
    const { page, type, press, answer } = ask({ ...shared, kind: 'rows', noun: 'fight', least: 2, most: 3, fields });
    expect(page.textContent).toContain('Fight 1');
    expect(page.textContent).not.toContain('More');
    type('input[type=text]', 'Late again');
    press('The second');
    expect(answer()).toEqual([{ what: 'Late again', how: 'two' }]);
    expect(page.textContent).toContain('More');
    press('Add another fight');
    press('Add another fight');
    expect(page.textContent).not.toContain('Add another fight');
    press('Remove Fight 1');
    expect(answer()).toEqual([{}, {}]);
  });

  it('of a plan asks for everything that makes a goal', () => {
    const { type, answer } = ask({ ...shared, kind: 'plan', least: 1, most: 3, owners: ['me', 'both'] });
    type('input[type=text]', 'We walk on Sundays');
    type('input[type=date]', '2026-12-06');
    expect(answer()).toEqual([
      { what: 'We walk on Sundays', owner: 'me', cadence: 'weekly', startsOn: '2026-12-06', noticedBy: '', status: 'not-begun' },
    ]);
  });
});
