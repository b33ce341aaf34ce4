import { expect, it } from '@jest/globals';
import { publishedFigures } from './published-figures';

it('names with each figure who was counted, and who counted them', () => {
  for (const { figure, says, among, source } of publishedFigures)
    for (const words of [figure, says, among, source]) expect(words).not.toBe('');
});

it('says each of them once', () => {
  expect(new Set(publishedFigures.map(({ code }) => code)).size).toBe(publishedFigures.length);
});

it('holds none that nobody can trace, and none that sells', () => {
  const said = JSON.stringify(publishedFigures);
  expect(said).not.toMatch(/gitnux|wifitalents|success|no.?contact|win|guarantee/i);
  expect(said).not.toMatch(/\b(9\d|8[1-9]|7[1-9])\b/);
});
