import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { describe, expect, it } from '@jest/globals';
import { type OwnEntry, saidEntry } from '../own/own-entry';
import { anEntry } from '../testing/an-entry';
import { EntryRow } from './entry-row';

const entry = saidEntry(anEntry('Told Kasia.'));

@Component({ imports: [EntryRow], template: '<rk-entry-row [entry]="entry()" />' })
class List {
  readonly entry = signal<OwnEntry>(entry);
}

function show(about: Partial<OwnEntry>): HTMLElement {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  const fixture = TestBed.createComponent(List);
  fixture.componentInstance.entry.set({ ...entry, ...about });
  TestBed.tick();
  return fixture.nativeElement as HTMLElement;
}

describe('an entry in a list', () => {
  it.each([
    ['on-device', 'Saved on this device'],
    ['held', 'A change waits on this device. Open it to send it.'],
    ['refused', 'It is kept on this device only. Open it to see why.'],
  ] as const)('says what lies on the device only: %s', (standing, words) => {
    expect(show({ standing }).textContent).toContain(words);
  });

  it('says nothing of where it is once the server has it', () => {
    expect(show({}).textContent).not.toContain('device');
  });

  it('shows its pictures, and of a long text only the beginning', () => {
    const text = { blocks: [{ kind: 'paragraph' as const, runs: [{ text: 'tired '.repeat(3_000) }] }] };
    const row = show({ photos: ['p1'], text });
    expect(row.querySelector('img')!.getAttribute('src')).toBe('/files/p1');
    expect(row.querySelector('.words')!.textContent.length).toBeLessThan(700);
  });

  it('draws letters of a tag, and no element', () => {
    const row = show({ text: { blocks: [{ kind: 'paragraph', runs: [{ text: '<img src=x>' }] }] }, tags: ['<b>late</b>'] });
    expect(row.querySelector('img, .tag b')).toBeNull();
    expect(row.textContent).toContain('<b>late</b>');
  });
});
