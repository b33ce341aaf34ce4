import { describe, expect, it } from '@jest/globals';
import { isNeutral, Letters, refuseUnfitMail, renderMail } from '@rekindle/platform/mail';
import { TestPlatform } from '@rekindle/platform/testing';
import { areaEntities, areaModules } from '../areas';
import { samples } from './samples';

// What Gmail shows before it cuts a mail off.
const longestHtml = 102 * 1_024;

describe('the samples', () => {
  it('show every letter that an area can send', async () => {
    const platform = await TestPlatform.start(areaModules, areaEntities);
    const { names } = platform.get(Letters);
    await platform.stop();
    expect([...new Set(samples.map(({ name }) => name))].sort()).toEqual([...names].sort());
  });
});

describe('on a day with a check-in', () => {
  const mergedKinds = ['reminder', 'wave'];

  it('all that nobody agreed to one by one goes as a line of it, and nothing else', () => {
    const [lined, alone] = [samples.filter(({ line }) => line !== undefined), samples.filter(({ line }) => line === undefined)];
    expect(lined.length).toBeGreaterThan(0);
    expect(lined.filter(({ kind }) => !mergedKinds.includes(kind))).toEqual([]);
    expect(alone.filter(({ kind }) => mergedKinds.includes(kind))).toEqual([]);
  });

  it('a line is short, and tells a bystander nothing', () => {
    const lines = samples.flatMap(({ line }) => line ?? []);
    expect(lines.filter((line) => line.length > 60 || !isNeutral(line))).toEqual([]);
  });
});

describe.each(samples)('the mail $name', ({ mail, with: withTyped }) => {
  const { html, text } = renderMail(mail);

  it('tells a bystander nothing by its sender, subject or preview', () => {
    expect([mail.sender, mail.subject, mail.preview].filter((shown) => !isNeutral(shown))).toEqual([]);
    expect(() => refuseUnfitMail(mail)).not.toThrow();
  });

  it('shows nothing that somebody typed in its subject or preview', () => {
    const { subject, preview } = withTyped('Typed by somebody');
    expect({ subject, preview }).toEqual({ subject: mail.subject, preview: mail.preview });
  });

  it('hides a name of the practice that gives away what it does', () => {
    expect(isNeutral(withTyped('Breakup Coaching by Bea').sender)).toBe(true);
  });

  it('is refused, not sent, when a name breaks out of its header', () => {
    const smuggled = withTyped('Ines\r\nBcc: all@test.example');
    const { to, sender } = smuggled;
    expect([to.name, to.address, sender].some((value) => value.includes('\r'))).toBe(true);
    expect(() => refuseUnfitMail(smuggled)).toThrow('control character');
  });

  it('shows what was typed as text, never as markup', () => {
    expect(renderMail(withTyped('<img src=x onerror=alert(1)>')).html).not.toContain('<img');
  });

  it('fits, says its language, and brings nothing along', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(longestHtml);
    expect(html).toMatch(/<html lang="en" dir="ltr"/);
    expect(html).not.toMatch(/<img|url\(|@import|<link|<script/i);
  });

  it('has a text part that says the same', () => {
    expect(text).toMatchSnapshot();
  });
});
