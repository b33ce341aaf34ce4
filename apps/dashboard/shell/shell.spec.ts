import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Shell } from './shell';

describe("the coach's frame", () => {
  let page: HTMLElement;
  let shell: Shell;
  let fixture: ComponentFixture<Shell>;
  const signOut = jest.fn();

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    fixture = TestBed.createComponent(Shell);
    fixture.componentRef.setInput('name', 'Ines Halloran');
    fixture.componentRef.setInput('practiceName', 'Stillwater');
    fixture.componentRef.setInput('workingAs', 'OWNER');
    fixture.componentInstance.signOut.subscribe(signOut);
    shell = fixture.componentInstance;
    await fixture.whenStable();
    page = fixture.nativeElement as HTMLElement;
  });

  const places = () => [...page.querySelectorAll('nav a')].map((link) => link.getAttribute('href'));

  it('leads to what exists, and begins an invitation from anywhere', () => {
    expect(places()).toEqual(['/today', '/review', '/clients', '/programs', '/outcomes', '/settings']);
    expect(page.querySelector('.new')?.getAttribute('href')).toBe('/clients?invite=1');
  });

  it('leads an assistant to no outcomes', async () => {
    fixture.componentRef.setInput('workingAs', 'ASSISTANT');
    await fixture.whenStable();
    expect(places()).not.toContain('/outcomes');
  });

  it('says how much waits to be read, and nothing when nothing does', async () => {
    const review = () => page.querySelector('nav a[href="/review"]')?.textContent;
    expect(review()?.trim()).toBe('Review');
    fixture.componentRef.setInput('toRead', 7);
    await fixture.whenStable();
    expect(review()).toContain('7 to read');
  });

  it('leads to the palette', () => {
    const jump = jest.fn();
    shell.jump.subscribe(jump);
    page.querySelector<HTMLElement>('.jump')?.click();
    expect(jump).toHaveBeenCalledTimes(1);
  });

  it('says who is signed in and lets them leave', () => {
    expect(page.querySelector('.who')?.textContent).toContain('Ines Halloran');
    page.querySelector<HTMLElement>('.out')?.click();
    expect(signOut).toHaveBeenCalledTimes(1);
  });
});
