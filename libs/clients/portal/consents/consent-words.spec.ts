import { describe, expect, it } from '@jest/globals';
import { ConsentKind, consentKinds, consentVersions } from '@rekindle/clients/domain';
import { consentWords } from './consent-words';

const people = { coach: 'Ines Halloran', practice: 'Stillwater' };
const allWords = (kind: ConsentKind) => JSON.stringify(consentWords(kind, people));

describe('the text of a consent', () => {
  it('is the one that its version names: whoever changes a text gives it a new version first, and then a new snapshot', () => {
    for (const kind of consentKinds) expect(consentWords(kind, people)).toMatchSnapshot(`${kind} of ${consentVersions[kind]}`);
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
