import { beforeEach, describe, expect, it } from '@jest/globals';
import { CoachViewerDocument, SignUpDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { doorwayRoutes } from '../identity.routes';
import { Viewer } from '../viewer';

describe('the sign-up page', () => {
  let page: OpenedPage;
  const fillIn = async () => {
    await page.type('Name of your practice', 'Stillwater');
    await page.type('Your name', 'Ines Halloran');
    await page.type('E-mail', 'ines@stillwater.example');
  };

  beforeEach(async () => {
    page = await openPage(doorwayRoutes, { at: '/sign-up', session: Viewer });
    await page.answer(CoachViewerDocument, { viewer: null });
  });

  it('starts in the time zone of the browser', () => {
    expect(page.box('Time zone').value).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
    expect(page.noteOf('Time zone')).toMatch(/^It is \d\d:\d\d in .+ now\.$/);
  });

  it('says the same for every address: look in your mailbox', async () => {
    await fillIn();
    await page.press('Mail me the link');
    expect(page.asked(SignUpDocument).input).toMatchObject({
      practiceName: 'Stillwater',
      name: 'Ines Halloran',
      email: 'ines@stillwater.example',
    });
    await page.answer(SignUpDocument, { signUp: { ok: true } });
    expect(page.heading).toBe('Look in your mailbox');
    expect(page.text).toContain('We mailed a link to ines@stillwater.example');
  });

  it('keeps all four lines for somebody who mistyped the address', async () => {
    await fillIn();
    await page.press('Mail me the link');
    await page.answer(SignUpDocument, { signUp: { ok: true } });
    await page.press('Change the address');
    expect(page.box('Name of your practice').value).toBe('Stillwater');
    expect(page.box('E-mail').value).toBe('ines@stillwater.example');
  });

  it('leads to the first line that is wrong', async () => {
    await page.type('Name of your practice', 'Stillwater');
    await page.type('Your name', '  ');
    await page.press('Mail me the link');
    expect(page.noteOf('Your name')).toBe('Please enter a name.');
    expect(document.activeElement).toBe(page.box('Your name'));
    expect(page.isAsking(SignUpDocument)).toBe(false);
  });

  it('shows what the server objects to at its line', async () => {
    await fillIn();
    await page.press('Mail me the link');
    await page.refuse(SignUpDocument, 'This name holds an invisible character.', { code: 'BAD_USER_INPUT', field: 'practiceName' });
    expect(page.noteOf('Name of your practice')).toBe('This name holds an invisible character.');
    expect(page.box('Your name').value).toBe('Ines Halloran');
  });
});
