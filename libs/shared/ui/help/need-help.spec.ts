import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { Help, HelpAddress } from './help';
import { NeedHelp } from './need-help';

async function linkWith(address: string | null, country: string | null, forVisitors = false): Promise<HTMLAnchorElement | null> {
  TestBed.configureTestingModule({ providers: [{ provide: HelpAddress, useValue: address }] });
  TestBed.inject(Help).country.set(country);
  const fixture = TestBed.createComponent(NeedHelp);
  fixture.componentRef.setInput('forVisitors', forVisitors);
  await fixture.whenStable();
  return (fixture.nativeElement as HTMLElement).querySelector('a');
}

describe('the way to help', () => {
  it('is a plain link to the page outside of the app', async () => {
    const link = await linkWith('/help', null);
    expect([link?.textContent, link?.getAttribute('href')]).toEqual(['Need help now?', '/help']);
  });

  it('begins with the country of whoever is signed in, and tells visitors nothing of it', async () => {
    expect((await linkWith('/help', 'GB'))?.getAttribute('href')).toBe('/help#GB');
    TestBed.resetTestingModule();
    expect((await linkWith('/help', 'GB', true))?.getAttribute('href')).toBe('/help');
  });

  it('is not there in an app that has none', async () => {
    expect(await linkWith(null, 'GB')).toBeNull();
  });
});
