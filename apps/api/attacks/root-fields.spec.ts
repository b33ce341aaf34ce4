import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { rootFieldsOf } from './root-fields.builder';
import type { StaffedPractice } from './two-practices.builder';

const practice = {} as StaffedPractice;
const [query, mutation] = rootFieldsOf(
  buildSchema(`
    type Query { case(id: ID, filter: CaseFilter): Case }
    type Mutation { signUp(input: SignUpInput!, cases: [CaseFilter!]): Case }
    type Case { id: ID! coach: Coach! }
    type Coach { name: String! cases: [Case!]! }
    input CaseFilter { ids: [ID!], inner: CaseFilter, search: String }
    input SignUpInput { email: String!, caseId: ID, tag: String }
  `),
);

describe('the fields to attack', () => {
  it('are found with every place for an id, however deep and in whatever list', () => {
    const places = (of: typeof query) =>
      of?.holes
        .filter(({ type }) => type === 'ID')
        .map(({ path }) => path)
        .slice(0, 3);
    expect(places(query)).toEqual(['id', 'filter.ids', 'filter.inner.ids']);
    expect(places(mutation)).toEqual(['input.caseId', 'cases.ids', 'cases.inner.ids']);
  });

  it('are filled in one place and honest in all others', () => {
    const hole = mutation?.holes.find(({ path }) => path === 'input.caseId');
    expect(hole?.filled(practice, 'theirs')).toEqual({ input: { email: expect.stringContaining('@'), caseId: 'theirs' } });
    expect(query?.holes.find(({ path }) => path === 'filter.ids')?.filled(practice, 'theirs')).toEqual({ filter: { ids: ['theirs'] } });
  });

  it('are asked for everything that they can answer', () => {
    expect(query?.document.replace(/\s+/g, ' ')).toBe(
      'query ($id: ID, $filter: CaseFilter) { case(id: $id, filter: $filter) { __typename id coach { __typename name } } }',
    );
  });

  it('cannot be added without saying what an honest person would send', () => {
    const schema = buildSchema(
      'type Query { a: Int } type Mutation { archive(input: ArchiveInput!): Boolean } input ArchiveInput { clientId: ID!, reason: String! }',
    );
    const archive = rootFieldsOf(schema).find(({ name }) => name === 'archive');
    expect(() => archive?.holes[0]?.filled(practice, 'theirs')).toThrow(
      `Add 'ArchiveInput.clientId' to apps/api/attacks/valid-values.builder.ts`,
    );
  });

  it('cannot hide an id in a field below the first', () => {
    expect(() => rootFieldsOf(buildSchema('type Query { case: Case } type Case { note(id: ID): String }'))).toThrow(
      'Case.note takes arguments of its own',
    );
  });
});
