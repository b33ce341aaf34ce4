import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { ConsentKind, consentKinds, consentVersions } from '@rekindle/clients/domain';
import { consentWords } from './consent-words';

const people = { coach: 'Ines Halloran', practice: 'Stillwater' };
const allWords = (kind: ConsentKind) => JSON.stringify(consentWords(kind, people));
const fingerprint = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

describe('the text of a consent', () => {
  it('is the one that its version names: whoever changes a text gives it a new version first, and then a line here', () => {
    const texts = consentKinds.map((kind) => `${kind} of ${consentVersions[kind]}: ${fingerprint(allWords(kind))}`);
    expect(texts).toMatchInlineSnapshot(`
      [
        "terms of 2026-11-23: 5f1ba42a7d8b",
        "special-category of 2026-11-23: 55690bcf7dcc",
        "journal-sharing of 2026-11-23: 89d14b51ceb8",
        "check-in-mail of 2026-11-23: 25befa3ca419",
        "follow-up of 2026-11-23: b854bcf2b52b",
      ]
    `);
  });

  it('names the kinds of data for which the law wants an explicit yes', () => {
    for (const named of ['health', 'sex life', 'sexual orientation']) expect(allWords(ConsentKind.SPECIAL_CATEGORY)).toContain(named);
  });

  it('says of each what happens when it is taken back', () => {
    for (const kind of consentKinds) expect(consentWords(kind, people).takenBack.length).toBeGreaterThan(20);
  });

  it('is calm, and promises nothing', () => {
    for (const kind of consentKinds) expect(allWords(kind)).not.toMatch(/!|win|get (her|him|them) back|guarantee|always here/i);
  });
});
