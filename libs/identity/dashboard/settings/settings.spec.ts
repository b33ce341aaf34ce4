import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { type CoachFragment, CoachProfileDocument, CoachSignOutDocument, UpdatePracticeDocument } from '@rekindle/shared/graphql';
import { openPage } from '@rekindle/shared/graphql/testing';
import { SettingsTabs } from '@rekindle/shared/ui';
import { identityRoutes } from '../identity.routes';
import { aCoach } from '../testing/a-coach';
import { Viewer } from '../viewer';
import { settingsTabs } from './settings-tabs';

const open = (at: string, as: CoachFragment) => {
  TestBed.configureTestingModule({ providers: [{ provide: SettingsTabs, useValue: signal(settingsTabs) }] });
  return openPage([...identityRoutes, { path: '**', children: [] }], { at, session: Viewer, as });
};

describe('the settings', () => {
  it('begin with the practice, and name each other', async () => {
    const page = await open('/settings', aCoach());
    expect(page.url).toBe('/settings/practice');
    expect(page.heading).toBe('Practice');
    expect(page.button('You').getAttribute('href')).toBe('/settings/you');
    expect(page.element.querySelector('nav [aria-current=page]')?.textContent).toBe('Practice');
  });

  it('keep a new name and say when', async () => {
    const page = await open('/settings/you', aCoach());
    await page.type('Your name', 'Ines H.');
    await page.press('Save');
    expect(page.asked(CoachProfileDocument)).toEqual({ input: { name: 'Ines H.' } });
    await page.answer(CoachProfileDocument, { updateProfile: aCoach({ name: 'Ines H.' }) });
    expect(page.text).toMatch(/Saved \d\d:\d\d/);
  });

  it('say at its box what is wrong with a name', async () => {
    const page = await open('/settings/you', aCoach());
    await page.type('Your name', 'a'.repeat(81));
    await page.press('Save');
    expect(page.noteOf('Your name')).toBe('Please use at most 80 characters.');
    await page.type('Your name', 'Ines');
    await page.press('Save');
    await page.refuse(CoachProfileDocument, 'Please enter a name.', { code: 'BAD_USER_INPUT', field: 'name' });
    expect(page.noteOf('Your name')).toBe('Please enter a name.');
  });

  it('let the owner change name and zone of the practice', async () => {
    const page = await open('/settings/practice', aCoach());
    await page.type('Name of the practice', 'Still Water');
    await page.press('Save');
    expect(page.asked(UpdatePracticeDocument)).toEqual({ input: { name: 'Still Water', timeZone: 'Europe/Lisbon' } });
    await page.cut(UpdatePracticeDocument);
    expect(page.text).toContain('Nothing was lost.');
    expect(page.box('Name of the practice').value).toBe('Still Water');
    await page.press('Save');
    await page.answer(UpdatePracticeDocument, { updatePractice: { ...aCoach().practice, name: 'Still Water' } });
    expect(page.text).toMatch(/Saved \d\d:\d\d/);
  });

  it('show the practice to others and say who can change it', async () => {
    const page = await open('/settings/practice', aCoach({ role: 'ASSISTANT' }));
    expect(page.text).toContain('Only the owner of the practice can change these.');
    expect(page.element.querySelectorAll('form')).toHaveLength(0);
  });

  it('sign out and lead to the sign-in page; when that fails they stay', async () => {
    const page = await open('/settings/you', aCoach());
    await page.press('Sign out');
    await page.cut(CoachSignOutDocument);
    expect(page.url).toBe('/settings/you');
    await page.press('Sign out');
    await page.answer(CoachSignOutDocument, { signOut: { ok: true } });
    expect(page.url).toBe('/sign-in');
  });
});
