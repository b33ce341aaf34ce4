import { beforeEach, expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { jitExecutor } from './jit-executor';

const schema = buildSchema('type Query { version: String, first(count: Int!): String }');
const { version } = schema.getQueryType()!.getFields();

// A compiled operation holds on to the resolver that was there when it was compiled: its answer tells how old it is.
const resolveAs = (text: string) => void (version!.resolve = () => text);
beforeEach(() => resolveAs('old'));

let executor: ReturnType<typeof jitExecutor>;
beforeEach(() => void (executor = jitExecutor(schema)));

async function ask(alias: string, fields = 1): Promise<unknown> {
  const query = `{ ${Array.from({ length: fields }, (_, index) => `${alias}x${index}: version`).join(' ')} }`;
  const { data } = await executor({ queryHash: query, document: parse(query), request: { query }, context: {} } as never);
  return data?.[`${alias}x0`];
}

it('compiles an operation once', async () => {
  await ask('a');
  resolveAs('new');
  expect(await ask('a')).toBe('old');
  expect(await ask('b')).toBe('new');
});

it('keeps the 500 operations that were asked for last', async () => {
  for (let index = 0; index < 500; index++) await ask(`a${index}`);
  resolveAs('new');
  expect(await ask('a0')).toBe('old');
  await ask('another');
  expect(await ask('a0')).toBe('old');
  expect(await ask('a1')).toBe('new');
});

it('keeps 10,000 fields, however few operations they belong to', async () => {
  for (let index = 0; index < 100; index++) await ask(`a${index}`, 100);
  resolveAs('new');
  expect(await ask('a0', 100)).toBe('old');
  await ask('another');
  expect(await ask('a1', 100)).toBe('new');
});

it('leaves an operation of more than 100 fields to graphql-js', async () => {
  expect(await ask('a', 101)).toBe('old');
  resolveAs('new');
  expect(await ask('a', 101)).toBe('new');
});

it('tells what is wrong with variables in the words of graphql-js, before anything is resolved', async () => {
  const calls: unknown[] = [];
  schema.getQueryType()!.getFields()['first']!.resolve = (_root, args) => void calls.push(args);
  const document = parse('query ($count: Int!) { first(count: $count) }');
  const request = (variables: object) => ({ queryHash: 'first', document, request: { variables }, context: {} }) as never;
  expect(await executor(request({ count: 3 }))).toEqual({ data: { first: null } });
  const { data, errors } = await executor(request({ count: 'three' }));
  expect(data).toBeUndefined();
  expect(errors?.map(({ message }) => message)).toEqual([
    'Variable "$count" got invalid value "three"; Int cannot represent non-integer value: "three"',
  ]);
  expect(calls).toEqual([{ count: 3 }]);
});

it('refuses a schema in which two fields are one word to graphql-jit', () => {
  const ambiguous = buildSchema('type Query { a: Note } type Note { sTop: String } type Notes { Top: String }');
  expect(() => jitExecutor(ambiguous)).toThrow('Rename Notes.Top');
});
