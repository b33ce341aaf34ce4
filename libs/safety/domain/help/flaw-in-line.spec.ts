import { describe, expect, it } from '@jest/globals';
import { flawInLine, type TypedLine } from './flaw-in-line';

const aLine: TypedLine = {
  ...{ country: 'GB', kind: 'crisis', name: 'Somebody who listens', phone: '116 123', text: null, url: null },
  ...{ hours: null, languages: ['en'] },
};

describe('a line that was typed', () => {
  it('is fine with any one way to reach it', () => {
    for (const way of [{ phone: '999' }, { text: 'SHOUT to 85258' }, { url: 'https://help.example/chat?a=1' }])
      expect(flawInLine({ ...aLine, phone: null, ...way })).toBeNull();
  });

  it.each<[Partial<TypedLine>, string]>([
    [{ country: 'Britain' }, 'country-unknown'],
    [{ kind: 'friends' }, 'kind-unknown'],
    [{ name: '' }, 'name-missing'],
    [{ name: 'a'.repeat(81) }, 'name-too-long'],
    [{ name: 'Sama\u202eritans' }, 'name-too-long'],
    [{ phone: null }, 'no-way-to-reach'],
    [{ phone: 'ask your coach' }, 'phone-wrong'],
    [{ text: 'SHOUT' }, 'text-wrong'],
    [{ url: 'http://help.example' }, 'url-wrong'],
    [{ url: 'javascript:alert(1)' }, 'url-wrong'],
    [{ url: 'https://help.example/"onclick="' }, 'url-wrong'],
    [{ url: 'https://user@help.example' }, 'url-wrong'],
    [{ hours: 'a'.repeat(121) }, 'hours-too-long'],
    [{ languages: [] }, 'languages-wrong'],
    [{ languages: ['English'] }, 'languages-wrong'],
  ])('with %j is %s', (wrong, flaw) => {
    expect(flawInLine({ ...aLine, ...wrong })).toBe(flaw);
  });
});
