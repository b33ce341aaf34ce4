import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Answer, exercises, type Field, type Goal, goalFields, isAsked, type RowField } from '@rekindle/programs/domain';
import { wholeAnswersOf } from '@rekindle/programs/domain/testing';
import { AnswerField } from './answer-field';

type Row = Readonly<Record<string, Answer>>;

@Component({ imports: [AnswerField], template: '<rk-answer-field [field]="field()" [(answer)]="answer" />' })
class Asking {
  readonly field = signal<Field>({ kind: 'short-text', id: 'a', label: 'A' });
  readonly answer = signal<Answer | null>(null);
}

/** Answers by hand what is asked within a part of the page. */
function fill(at: HTMLElement, field: Field, answer: Answer): void {
  switch (field.kind) {
    case 'single-choice':
    case 'agreement':
    case 'scale':
    case 'multiple-choice':
    case 'checklist':
      for (const code of [answer].flat() as (string | number)[]) press(at.querySelector(`input[value="${code}"]`));
      return;
    case 'date-range': {
      const { from, to } = answer as { from: string; to: string };
      for (const [place, day] of [from, to].entries()) type(at.querySelectorAll('input')[place], day);
      return;
    }
    case 'ranked-list':
      for (const [place, code] of (answer as string[]).entries()) bringUp(at, code, place);
      return;
    case 'rows':
      for (const [place, row] of (answer as Row[]).entries()) fillRow(sectionOf(at, place), field.fields, row);
      return;
    case 'plan':
      for (const [place, goal] of (answer as Goal[]).entries())
        for (const [box, part] of goalFields.entries())
          type(sectionOf(at, place).querySelectorAll<HTMLInputElement>('input, select')[box], goal[part]);
      return;
    case 'questionnaire':
      return;
    default:
      type(at.querySelector('input, textarea'), answer as string);
  }
}

function fillRow(section: HTMLElement, fields: readonly RowField[], row: Row): void {
  for (const field of fields) {
    const answer = row[field.id];
    const asked = [...section.querySelectorAll<HTMLElement>('rk-asked')].find((each) =>
      each.querySelector('label, .label')?.textContent.includes(field.label),
    );
    if (answer !== undefined && asked) fill(asked, field, answer);
  }
}

// Where there is none yet, another one is asked for.
function sectionOf(at: HTMLElement, place: number): HTMLElement {
  if (at.querySelectorAll('section').length <= place) press(at.querySelector('.add'));
  return at.querySelectorAll<HTMLElement>('section')[place]!;
}

function bringUp(at: HTMLElement, code: string, place: number): void {
  const up = () => at.querySelector<HTMLElement>(`[data-code="${code}"] .up`);
  const rows = () => [...at.querySelectorAll<HTMLElement>('[data-code]')].map((each) => each.dataset['code']);
  while (rows().indexOf(code) > place) press(up());
}

function press(target: HTMLElement | null): void {
  target?.click();
  TestBed.tick();
}

function type(target: HTMLInputElement | null | undefined, text: string): void {
  if (target) target.value = text;
  for (const event of ['input', 'change']) target?.dispatchEvent(new Event(event, { bubbles: true }));
  TestBed.tick();
}

describe('every field', () => {
  beforeEach(() => void TestBed.configureTestingModule({ providers: [provideRouter([])] }));

  it.each(exercises.map((exercise) => [exercise.key, exercise] as const))('of %s can be answered by hand', (_key, exercise) => {
    const wanted = wholeAnswersOf(exercise);
    const given: Record<string, Answer> = {};
    for (const field of exercise.sections.flatMap(({ fields }) => fields as readonly Field[])) {
      const answer = wanted[field.id];
      if (answer === undefined || !isAsked(field, given)) continue;
      const fixture = TestBed.createComponent(Asking);
      fixture.componentInstance.field.set(field);
      TestBed.tick();
      fill(fixture.nativeElement as HTMLElement, field, answer);
      const answered = fixture.componentInstance.answer();
      if (answered !== null) given[field.id] = answered;
    }
    expect(given).toEqual(wanted);
  });
});
