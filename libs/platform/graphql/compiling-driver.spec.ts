import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ContractApi, contractOperations, onPlainApollo } from './testing';

let compiling: ContractApi;
let plain: ContractApi;
beforeAll(async () => {
  compiling = await ContractApi.start();
  plain = await onPlainApollo(() => ContractApi.start());
});
afterAll(async () => {
  await compiling.stop();
  await plain.stop();
});

// Whole responses to the byte, and what was asked of the resolvers: nothing twice, nothing in another order.
describe('the compiling driver answers as plain Apollo does', () => {
  it.each(Object.entries(contractOperations))('%s', async (_about, operation) => {
    const expected = await plain.send(operation);
    expect(await compiling.send(operation)).toEqual(expected);
    // Now compiled, where it can be.
    expect(await compiling.send(operation)).toEqual(expected);
  });
});

it('runs no part of a mutation twice, also when it fails half-way or its variables are wrong', async () => {
  const query = 'mutation ($text: String, $how: String!) { a: note(text: $text) b: noteAndFail(how: $how) c: note }';
  await compiling.send({ query, variables: { how: 'problem' } });
  const failed = await compiling.send({ query, variables: { how: 'problem' } });
  expect(failed.calls).toEqual(['begin nothing', 'end nothing', 'failing problem']);
  expect((await compiling.send({ query, variables: { how: 1 } })).calls).toEqual([]);
});

it('never runs what a text in a document says', async () => {
  // The mark by which graphql-jit 0.8.9 knows a date in the code it writes.
  const mark = '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d';
  const query = `{ given(text: "${mark}(globalThis.broken = true)") }`;
  const { body } = await compiling.send({ query });
  expect(body).toContain('globalThis.broken = true');
  expect(globalThis).not.toHaveProperty('broken');
});
