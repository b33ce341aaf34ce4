import { Component, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { Field, FieldInput } from './field';

@Component({
  imports: [Field, FieldInput],
  template: `<rk-field label="Password" hint="At least 10 characters" [error]="error()"><input rkInput type="password" /></rk-field>`,
})
class SignUp {
  readonly error = signal<string | null>(null);
}

describe('a field', () => {
  let fixture: ComponentFixture<SignUp>;
  const page = () => fixture.nativeElement as HTMLElement;
  const box = () => page().querySelector('input') as HTMLInputElement;
  const described = () =>
    page()
      .querySelector(`#${box().getAttribute('aria-describedby')}`)
      ?.textContent.trim();

  beforeEach(async () => {
    fixture = TestBed.createComponent(SignUp);
    await fixture.whenStable();
  });

  it('is found by its label and described by its hint', () => {
    expect(page().querySelector('label')?.htmlFor).toBe(box().id);
    expect(described()).toBe('At least 10 characters');
    expect(box().getAttribute('aria-invalid')).toBeNull();
  });

  it('says what is wrong in place of the hint', async () => {
    fixture.componentInstance.error.set('Four more characters.');
    await fixture.whenStable();
    expect(described()).toBe('Four more characters.');
    expect(box().getAttribute('aria-invalid')).toBe('true');
  });

  it('shows and hides a password', async () => {
    const eye = page().querySelector('button') as HTMLButtonElement;
    expect(eye.getAttribute('aria-label')).toBe('Show password');
    eye.click();
    await fixture.whenStable();
    expect(box().type).toBe('text');
    expect(eye.getAttribute('aria-label')).toBe('Hide password');
  });
});
