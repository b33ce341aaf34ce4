import type { Person } from '@rekindle/identity/api/testing';

/** The documents that specs of a client's page send. */
export const page = {
  timeline: `query ($clientId: ID!, $kinds: [String!], $after: String, $count: Int) {
    timeline(clientId: $clientId, kinds: $kinds, after: $after, count: $count) {
      rows { id kind happenedAt actor visibility subjectId codes text detail changedAt } endCursor } }`,
  writeNote: 'mutation ($input: WriteNoteInput!) { writeNote(input: $input) { id body visibility } }',
  changeNote: 'mutation ($input: ChangeNoteInput!) { changeNote(input: $input) { id body visibility changedAt } }',
  removeNote: 'mutation ($id: ID!) { removeNote(id: $id) { id } }',
  restoreNote: 'mutation ($id: ID!) { restoreNote(id: $id) { id } }',
  pin: 'mutation ($input: PinAlertInput!) { pinAlert(input: $input) { id text pinnedBy } }',
  dismiss: 'mutation ($input: DismissAlertInput!) { dismissAlert(input: $input) { id text } }',
  addField: 'mutation ($input: AddFieldInput!) { addField(input: $input) { id name kind choices isArchived } }',
  setValue: 'mutation ($input: SetValueInput!) { setCustomValue(input: $input) { fieldId value } }',
  recordFact:
    'mutation ($input: RecordFactInput!) { recordFact(input: $input) { facts { kind codes happenedOn } earlierFacts { kind codes until } } }',
} as const;

/** An item as `page.timeline` asks for it. */
interface Item {
  readonly kind: string;
  readonly actor: string | null;
  readonly visibility: string;
  readonly codes: string[];
  readonly text: string | null;
  readonly detail: string | null;
}

/** What somebody reads on the timeline of a client. */
export async function onTimeline({ browser }: Person, clientId: string, kinds?: readonly string[]): Promise<Item[]> {
  return (await browser.get<{ rows: Item[] }>(page.timeline, { clientId, kinds: kinds ?? null })).rows;
}
