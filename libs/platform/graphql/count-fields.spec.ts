import { expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { countFields } from './count-fields';

it.each([
  ['{ a b { c } }', 3],
  ['{ ... on Query { a } ...F ...F } fragment F on Query { b c }', 5],
])('writes fragments out: %s', (query, fields) => expect(countFields(parse(query))).toBe(fields));

it('counts doubling fragments without visiting them again and again', () => {
  const levels = Array.from(
    { length: 60 },
    (_, level) => `fragment F${level} on T { a: f { ...F${level + 1} } b: f { ...F${level + 1} } }`,
  );
  const fields = countFields(parse(`{ ...F0 } ${levels.join(' ')} fragment F60 on T { end }`));
  expect(fields).toBeGreaterThan(2 ** 60);
});
