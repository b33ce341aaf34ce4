import type { Person } from '@rekindle/identity/api/testing';

const outcome = `reports { id says asOf since by source isCertain isPrivate corrects isTakenBack isOwn writer } says knownUntil reunionOn isUnconfirmed
  apartAgainOn movedOnOn unsaid { says since }`;

/** The documents that specs about outcomes send. */
export const outcomes = {
  of: `query ($clientId: ID!) { clientOutcome(clientId: $clientId) { ${outcome} } }`,
  ofAgain: `query ($clientId: ID!) { clientOutcome(clientId: $clientId, again: true) { ${outcome} } }`,
  record: `mutation ($input: RecordOutcomeInput!) { recordOutcome(input: $input) { ${outcome} } }`,
  correct: `mutation ($input: CorrectOutcomeInput!) { correctOutcome(input: $input) { ${outcome} } }`,
  own: `{ myOutcome { ${outcome} } }`,
  tell: `mutation ($input: TellOutcomeInput!) { tellOutcome(input: $input) { ${outcome} } }`,
  correctOwn: `mutation ($input: CorrectMyOutcomeInput!) { correctMyOutcome(input: $input) { ${outcome} } }`,
  progress: '{ myProgress { startedOn checkInsAsked checkInsAnswered mayTell } }',
} as const;

/** What is said of a day, certainly, and of which nobody knows when it began. */
export const said = (says: string, asOf: string, more: object = {}) => ({ says, asOf, isCertain: true, ...more });

/** Writes something down of a client. @returns the id of the report */
export async function record({ browser }: Person, clientId: string, says: string, asOf: string, more: object = {}): Promise<string> {
  const input = { clientId, isPartnersWord: false, ...said(says, asOf, more) };
  return (await browser.get<{ reports: { id: string }[] }>(outcomes.record, { input })).reports[0]?.id ?? '';
}

/** Says something of oneself. @returns the id of the report */
export async function tell({ browser }: Person, says: string, asOf: string, more: object = {}): Promise<string> {
  const input = { isPrivate: false, ...said(says, asOf, more) };
  return (await browser.get<{ reports: { id: string }[] }>(outcomes.tell, { input })).reports[0]?.id ?? '';
}
