import { accept, anEmail, type Person } from '@rekindle/identity/api/testing';
import { consentVersions } from '@rekindle/clients/domain';
import type { TestApi } from '@rekindle/platform/testing';

/** The documents that specs of the beginning send. */
export const begin = {
  consents: '{ consents { kind decision version name recordedAt } }',
  give: 'mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { kind decision version name } }',
  withdraw: 'mutation ($kind: ConsentKind!) { withdrawConsent(kind: $kind) { kind decision } }',
  intake: '{ intake { completedAt answers { question code revision } } }',
  save: 'mutation ($input: SaveIntakeAnswerInput!) { saveIntakeAnswer(input: $input) { isKept answer { question code revision } } }',
  complete: 'mutation { completeIntake { completedAt } }',
} as const;

/** What a client who has ended the questions has answered; the rest was skipped or not reached. */
export const someAnswers = {
  COUNTRY: 'PT',
  TIME_ZONE: 'Europe/Lisbon',
  MAIL_HOUR: '19',
  BREAKUP: '2026-01',
  CONTACT: 'practical',
  GOAL: 'not-sure',
  NICKNAME: 'the bear',
} as const;

/** A client who has just accepted, and was asked nothing yet. */
export async function aNewClient(api: TestApi, coach: Person): Promise<Person> {
  const email = anEmail();
  await coach.browser.get('mutation ($input: InviteClientInput!) { inviteClient(input: $input) { id } }', {
    input: { name: 'Priya Nambiar', email },
  });
  return accept(api, 'portal', email);
}

/** Agrees to what is needed and to nothing else. */
export async function agree({ browser }: Person): Promise<void> {
  for (const [kind, version] of [
    ['TERMS', consentVersions.terms],
    ['SPECIAL_CATEGORY', consentVersions['special-category']],
  ])
    await browser.get(begin.give, { input: { kind, version } });
}

/** Answers these questions; each must be kept. */
export async function answer({ browser }: Person, answers: Readonly<Record<string, string | null>>): Promise<void> {
  for (const [question, code] of Object.entries(answers)) await browser.get(begin.save, { input: { question, code, revision: 0 } });
}

/** Goes through the whole beginning. */
export async function finishBeginning(client: Person): Promise<void> {
  await agree(client);
  await answer(client, someAnswers);
  await client.browser.get(begin.complete);
}
