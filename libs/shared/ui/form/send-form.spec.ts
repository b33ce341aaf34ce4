import { Component, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { FormField, FormRoot, validate } from '@angular/forms/signals';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { Field, FieldInput } from '../field/field';
import { flaw } from './flaw';
import { SendForm } from './send-form';

@Component({
  imports: [Field, FieldInput, FormField, FormRoot],
  template: `
    <form [formRoot]="form.fields">
      <p>{{ form.problem() }}</p>
      <rk-field label="Name" [error]="form.says(form.fields.name)"><input rkInput [formField]="form.fields.name" /></rk-field>
      <rk-field label="Code" [error]="form.says(form.fields.code)"><input rkInput [formField]="form.fields.code" /></rk-field>
      <button>Send</button>
    </form>
  `,
})
class Letter {
  sent: unknown[] = [];
  answer: Promise<unknown> = Promise.resolve();
  readonly form = new SendForm(
    signal({ name: 'Ines', code: '' }),
    (typed) => {
      validate(typed.name, ({ value }) => flaw('name', value() ? null : 'missing'));
      validate(typed.code, ({ value }) => flaw('code', value() ? null : 'missing'));
    },
    (typed) => {
      this.sent.push(typed);
      return this.answer;
    },
  );
}

describe('a form that is sent', () => {
  let fixture: ComponentFixture<Letter>;
  let letter: Letter;
  const page = () => fixture.nativeElement as HTMLElement;
  const [name, code] = [() => page().querySelectorAll('input')[0]!, () => page().querySelectorAll('input')[1]!];
  const wrongs = () => [...page().querySelectorAll('.wrong')].map((each) => each.textContent.trim());

  async function type(box: HTMLInputElement, text: string): Promise<void> {
    box.value = text;
    box.dispatchEvent(new Event('input'));
    box.dispatchEvent(new Event('blur'));
    await fixture.whenStable();
  }

  async function send(): Promise<void> {
    page().querySelector('button')?.click();
    await fixture.whenStable();
  }

  beforeEach(async () => {
    fixture = TestBed.createComponent(Letter);
    letter = fixture.componentInstance;
    await fixture.whenStable();
  });

  it('objects to nothing before somebody tries to send it', async () => {
    await type(name(), '');
    expect(wrongs()).toEqual([]);
  });

  it('says what is wrong, leads to the first wrong field and sends nothing', async () => {
    await send();
    expect(wrongs()).toEqual(['Please type the six digits that the sign-in page shows.']);
    expect(document.activeElement).toBe(code());
    expect(letter.sent).toEqual([]);
  });

  it('sends what was typed', async () => {
    await type(code(), '461164');
    await send();
    expect(letter.sent).toEqual([{ name: 'Ines', code: '461164' }]);
  });

  it('is not sent twice at a time', async () => {
    let finish: (value?: unknown) => void = () => undefined;
    letter.answer = new Promise((done) => (finish = done));
    await type(code(), '461164');
    page().querySelector('button')?.click();
    page().querySelector('button')?.click();
    finish();
    await fixture.whenStable();
    expect(letter.sent).toHaveLength(1);
  });

  it('shows what the server objects to at its field, keeps what was typed, and forgets it when that changes', async () => {
    letter.answer = Promise.reject(Object.assign(new Error('That is not the code.'), { field: 'code' }));
    await type(code(), '000000');
    await send();
    expect(wrongs()).toEqual(['That is not the code.']);
    expect(code().value).toBe('000000');
    expect(document.activeElement).toBe(code());
    await type(code(), '461164');
    expect(wrongs()).toEqual([]);
  });

  it.each([['none'], ['elsewhere']])('says what belongs to %s of its fields for the form as a whole', async (field) => {
    letter.answer = Promise.reject(Object.assign(new Error('Many people are signing in right now.'), { field }));
    await type(code(), '1');
    await send();
    expect(page().querySelector('p')?.textContent).toBe('Many people are signing in right now.');
    letter.answer = Promise.resolve();
    await send();
    expect(page().querySelector('p')?.textContent).toBe('');
    expect(letter.sent).toHaveLength(2);
  });

  it('is empty and quiet again once it was cleared', async () => {
    await type(name(), '');
    await send();
    letter.form.clear();
    await fixture.whenStable();
    expect(name().value).toBe('Ines');
    expect(wrongs()).toEqual([]);
  });
});
