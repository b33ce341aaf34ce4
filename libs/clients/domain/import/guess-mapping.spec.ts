import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { guessMapping } from './guess-mapping';
import { whatIsWrongWithMapping } from './import-field';

describe('what a column means', () => {
  it.each([
    ['a plain list', ['Name', 'E-mail'], ['name', 'email']],
    [
      'our own export',
      ['Name', 'Pronouns', 'Address', 'Status', 'Stage', 'Since', 'Coach', 'Tags', 'Added', 'Invited', 'Joined', 'Last active'],
      ['name', 'pronouns', 'email', 'status', 'stage', 'stage-since', 'coach', 'tags', 'added', null, null, null],
    ],
    [
      'an address book',
      ['First Name', 'Middle Name', 'Last Name', 'Organization Name', 'Labels', 'E-mail 1 - Label', 'E-mail 1 - Value', 'Phone 1 - Value'],
      ['first-name', null, 'last-name', null, 'tags', null, 'email', null],
    ],
    [
      'a program for practices',
      ['Client ID', 'firstName', 'lastName', 'Email_Address', 'Client Status', 'Date Added'],
      [null, 'first-name', 'last-name', 'email', 'status', 'added'],
    ],
    [
      'a mailing list',
      ['Email Address', 'First Name', 'Last Name', 'TAGS', 'MEMBER_RATING'],
      ['email', 'first-name', 'last-name', 'tags', null],
    ],
    [
      'a program for sales',
      ['Record ID', 'First Name', 'Last Name', 'Email', 'Contact owner', 'Lifecycle Stage', 'Create Date'],
      [null, 'first-name', 'last-name', 'email', 'coach', 'status', 'added'],
    ],
    ['a whole name beside its halves', ['Full name', 'First name', 'Last name', 'Mail'], [null, 'first-name', 'last-name', 'email']],
    ['nothing that we know', ['Konto', ''], [null, null]],
  ])('is told from the headings of %s', (_what, headings, mapping) => {
    expect(guessMapping(headings)).toEqual(mapping);
  });

  it('is never the same for two columns, whatever the headings are', () => {
    const heading = fc.oneof(fc.constantFrom('name', 'Email', 'e-mail', 'first name', 'tags', 'Tag', 'since'), fc.string());
    fc.assert(
      fc.property(fc.array(heading, { maxLength: 12 }), (headings) => {
        const chosen = guessMapping(headings).filter((field) => field !== null);
        expect(new Set(chosen).size).toBe(chosen.length);
      }),
    );
  });
});

describe('a mapping', () => {
  it.each([
    [['name', 'email'], null],
    [['last-name', null, 'email'], null],
    [['name', null], 'email-missing'],
    [['email', 'pronouns'], 'name-missing'],
    [['name', 'email', 'email'], 'twice'],
    [[], 'email-missing'],
  ] as const)('of %j is judged %j', (mapping, wrong) => {
    expect(whatIsWrongWithMapping(mapping)).toBe(wrong);
  });
});
