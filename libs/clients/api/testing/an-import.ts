import type { Person } from '@rekindle/identity/api/testing';

/** The documents that specs of lists send. */
export const lists = {
  find: 'query ($id: ID!) { clientImport(id: $id) { id state rows done added updated leftOut tagId columns { heading examples field } } }',
  check:
    'query ($id: ID!, $mapping: [ImportField]!) { clientImportCheck(id: $id, mapping: $mapping) { incoming listed flawed unknownCoaches flaws { line kind field text firstLine } counts { kind count } preview { line name email status stage tags isListed } } }',
  start: 'mutation ($input: StartImportInput!) { startImport(input: $input) { id state } }',
  export: 'mutation ($filter: ClientFilterInput) { exportClients(filter: $filter) { address } }',
  merge: 'mutation ($input: MergeClientsInput!) { mergeClients(input: $input) { id name email pronouns status tagIds } }',
} as const;

/** What is sent with `lists.start`: names and addresses in two columns, and whoever is here already stays as they are. */
export const howToImport = (id: string, choices: object = {}) => ({
  input: { id, mapping: ['NAME', 'EMAIL'], duplicates: 'SKIP', leaveOut: false, isTagged: true, ...choices },
});

/** Hands a list in. @returns its id */
export async function anImport({ browser }: Person, text: string | Buffer): Promise<string> {
  const { data, errors } = await handIn({ browser }, text);
  if (!data) throw new Error(`Expected a list, got ${JSON.stringify(errors)}`);
  return data['id'] as string;
}

export function handIn({ browser }: Pick<Person, 'browser'>, text: string | Buffer) {
  return browser.upload('/files/client-import', Buffer.from(text), 'clients.csv');
}
