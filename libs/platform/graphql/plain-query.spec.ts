import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { isPlainQuery } from './plain-query';

const schema = buildSchema(`
  scalar Date
  enum Mood { CALM }
  interface Named { name: String }
  type Person implements Named { name: String friends: [Person!] strangers: [Person] }
  union Anybody = Person
  input Span { from: Date, to: Date }
  input Defaulted { from: Date = 0 }
  input Nested { span: Span }
  input Endless { not: Endless }
  type Query {
    person(first: Int, mood: Mood, text: String, list: [Int], span: Span, defaulted: Defaulted, nested: Nested, endless: Endless): Person
    named: Named
    anybody: [Anybody!]
  }
  type Mutation { note: String }
`);
const isPlain = (query: string) => isPlainQuery(schema, parse(query));

describe('compiles', () => {
  it.each([
    '{ __typename person { name friends { other: name } } }',
    'query ($mood: Mood, $list: [Int!]) { person(mood: $mood, list: $list, first: 3) { name } }',
    'query ($span: Span!) { person(span: $span, mood: CALM) { name } }',
    'query A { person { ...F ... on Person { ... { name } } } } fragment F on Person { friends { name } }',
  ])('%s', (query) => expect(isPlain(query)).toBe(true));
});

describe('leaves to graphql-js', () => {
  it.each([
    ['mutations', 'mutation { note }'],
    ['directives', 'query ($a: Boolean!) { person { name @include(if: $a) } }'],
    ['text in the document', '{ person(text: "a") { name } }'],
    ['lists in the document', '{ person(list: [1]) { name } }'],
    ['objects in the document', '{ person(span: { from: 1 }) { name } }'],
    ['defaults of variables', 'query ($first: Int = 1) { person(first: $first) { name } }'],
    ['input objects with defaults', 'query ($it: Defaulted) { person(defaulted: $it) { name } }'],
    ['input objects in input objects', 'query ($it: Nested) { person(nested: $it) { name } }'],
    ['input objects without an end', 'query ($it: Endless) { person(endless: $it) { name } }'],
    ['interfaces', '{ named { name } }'],
    ['unions', '{ anybody { __typename } }'],
    ['lists with holes', '{ person { strangers { name } } }'],
    ['underscores in names', '{ a_b: person { name } }'],
  ])('%s', (_what, query) => expect(isPlain(query)).toBe(false));
});
