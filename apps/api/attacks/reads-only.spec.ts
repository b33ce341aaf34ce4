import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'pg';
import { readsOnly } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { isOpenToReaders, Permissions } from '@rekindle/platform/graphql';
import type { TestApi } from '@rekindle/platform/testing';
import { copyOf, freshSignIn } from './browsers.builder';
import { handlers, markOf } from './handlers.builder';
import { rootFields, type RootField } from './root-fields.builder';
import { listOf, signInToPostgres } from './sign-in-to-postgres.builder';
import { aStaffedPractice, startProduct, type StaffedPractice } from './two-practices.builder';

let api: TestApi;
let admin: Client;
let practice: StaffedPractice;
let mutations: RootField[];
let queries: RootField[];
beforeAll(async () => {
  [api, admin] = await Promise.all([startProduct(), signInToPostgres('admin')]);
  practice = await aStaffedPractice(api);
  const fields = await rootFields();
  mutations = fields.filter(({ document }) => document.startsWith('mutation'));
  queries = fields.filter(({ document }) => document.startsWith('query'));
});
afterAll(async () => {
  await admin.end();
  await api.stop();
});

const handlerOf = handlers();
const isPublic = (name: string) => markOf(handlerOf.get(name)) === 'public';
const mayClientCall = ({ name }: RootField) => api.get(Permissions).has(Role.CLIENT, markOf(handlerOf.get(name)) ?? '');

async function problemOf({ document, honest }: RootField): Promise<string | undefined> {
  return (await freshSignIn(api, practice.people.client.browser)).problemOf(document, honest(practice));
}

describe('a client who reads only', () => {
  beforeAll(() => readsOnly(api, practice.people.client));
  afterAll(() => readsOnly(api, practice.people.client, false));

  it('may call these mutations and no others; whoever opens one more says so here', () => {
    const ofClients = mutations.filter(mayClientCall).map(({ name }) => name);
    const isOpen = (name: string) => isOpenToReaders(handlerOf.get(name) ?? {});
    expect({ open: ofClients.filter(isOpen), closed: ofClients.filter((name) => !isOpen(name)) }).toMatchInlineSnapshot(`
      {
        "closed": [
          "agreeToResponsePlan",
          "beginExercise",
          "completeIntake",
          "finishMeasure",
          "giveConsent",
          "handInExercise",
          "hideExercise",
          "mailMyCheckInsAgain",
          "moveMyCheckIns",
          "pauseMyCheckIns",
          "putJournalEntryAway",
          "removeJournalPhoto",
          "saveExerciseAnswer",
          "saveIntakeAnswer",
          "saveMeasureAnswer",
          "sayNotSafe",
          "shareJournalEntry",
          "takeJournalEntryOut",
          "updateProfile",
          "saveJournalEntry",
        ],
        "open": [
          "beginProofAgain",
          "correctMyOutcome",
