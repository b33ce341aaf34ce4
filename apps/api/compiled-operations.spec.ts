import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Kind, OperationTypeNode, parse, print, type DocumentNode, type GraphQLSchema } from 'graphql';
import { aMember, aPractice } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { schemaOf } from '@rekindle/platform/graphql';
import { isPlainQuery, onPlainApollo } from '@rekindle/platform/graphql/testing';
import { TestApi, type Answer, type Visitor } from '@rekindle/platform/testing';
import { areaEntities, areaModules } from './areas';

const workspace = resolve(__dirname, '../..');
const documents = globSync('libs/*/{dashboard,portal}/*.graphql', { cwd: workspace }).map((file) =>
  parse(readFileSync(resolve(workspace, file), 'utf8')),
);
const queries = new Map(documents.flatMap(queriesOf));

describe('queries of the web applications', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => (schema = await schemaOf(areaModules)));

  it.each([...queries])('%s is compiled', (_name, query) => {
    expect(isPlainQuery(schema, parse(query))).toBe(true);
  });
});

describe('the product answers as on plain Apollo', () => {
  let compiling: TestApi;
  let plain: TestApi;
  let signedIn: Visitor[];
  beforeAll(async () => {
    compiling = await TestApi.start(areaModules, areaEntities);
    plain = await onPlainApollo(() => TestApi.start(areaModules, areaEntities));
    const coach = await aPractice(compiling);
    const client = await aMember(compiling, coach, Role.CLIENT);
    signedIn = [coach.browser, client.browser];
  });
  afterAll(async () => {
    await compiling.stop();
    await plain.stop();
  });

  const variables = { token: 'x'.repeat(64), search: 'a', filter: { search: 'a', status: 'INVITED' }, after: 'nowhere' };

  it.each([...queries])('to a visitor, a coach and a client who ask for %s', async (_name, query) => {
    for (const browser of [compiling.visitor('coach'), ...signedIn]) {
      for (const sent of [{}, variables, { ...variables, after: null }, { ...variables, filter: { status: 'GONE' }, token: 5 }]) {
        expect(seenIn(await browser.ask(query, sent))).toEqual(seenIn(await sameBrowserOn(plain, browser).ask(query, sent)));
      }
    }
  });
});

function sameBrowserOn(api: TestApi, { origin, cookies }: Visitor): Visitor {
  const browser = api.visitor(origin.includes('portal') ? 'portal' : 'coach');
  for (const [name, value] of cookies) browser.cookies.set(name, value);
  return browser;
}

function seenIn({ status, response }: Answer) {
  const { date, 'x-request-id': id, ...headers } = response.headers;
  return { status, headers, body: response.body.replaceAll(String(id), 'id') };
}

/** Each query of a file, by its name, with the fragments it may spread. */
function queriesOf({ definitions }: DocumentNode): [string, string][] {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION || definition.operation !== OperationTypeNode.QUERY) return [];
    const text = print(definition);
    const spread = fragments.filter((fragment) => text.includes(`...${fragment.name.value}`));
    return [[definition.name?.value ?? '', [text, ...spread.map(print)].join('\n')]];
  });
}
