import { describe, expect, it } from '@jest/globals';
import type { Mail } from './mail';
import { refuseUnfitMail } from './refuse-unfit-mail';
import { renderMail } from './render-mail';

const fit: Mail = {
  to: { name: 'Tomasz', address: 'tomasz@test.example' },
  sender: 'Stillwater',
  subject: 'Your invitation is ready',
  preview: 'The link works once.',
  heading: 'A place for you',
  paragraphs: ['Hello <b>Tomasz</b>.', 'The link works once.'],
  button: { says: 'Open', url: 'http://portal.test/invitation#a&b' },
  footer: 'Ignore it if it is not for you.',
};

describe('a mail', () => {
  it('goes out when nothing in it could hurt', () => {
    expect(() => refuseUnfitMail(fit)).not.toThrow();
  });

  it.each([
    'How to win your ex back',
    'About your breakup',
    'News of your relationship',
    'Come back!',
    'x'.repeat(46),
    'A word from your coach',
  ])('does not go out with the subject %j', (subject) => {
    expect(() => refuseUnfitMail({ ...fit, subject })).toThrow();
  });

  it.each([{ sender: 'Still\r\nBcc: x@y.example' }, { subject: 'Hello\nthere' }, { to: { name: 'A\u0000', address: 'a@b.example' } }])(
    'does not go out with a control character in %j',
    (change) => {
      expect(() => refuseUnfitMail({ ...fit, ...change })).toThrow('control character');
    },
  );

  it('shows what was typed as it was typed, in both parts', () => {
    const { html, text } = renderMail(fit);
    expect(html).toContain('Hello &lt;b&gt;Tomasz&lt;/b&gt;.');
    expect(text).toContain('Hello <b>Tomasz</b>.');
    expect(text).toContain('Open:\nhttp://portal.test/invitation#a&b');
  });

  it('loads nothing from anywhere: no picture, no pixel, no font', () => {
    expect(renderMail(fit).html).not.toMatch(/<img|url\(|@import|<link/i);
  });
});
