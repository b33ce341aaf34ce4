import { randomUUID } from 'node:crypto';
import { checkInDocuments, CheckIns, consentTo, everyEvening } from '@rekindle/check-ins/api/testing';
import { anImport, howToImport, lists, page } from '@rekindle/clients/api/testing';
import { aMember, anEmail, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { aPlan } from '@rekindle/measures/api/testing';
import { fingerprint } from '@rekindle/platform/crypto';
import type { TestApi } from '@rekindle/platform/testing';
import { lines, safety } from '@rekindle/safety/api/testing';
import { anInvitedClient, unique } from './an-invited-client.builder';
import { freshSignIn } from './browsers.builder';
import { spareExercises, type SpareExercises } from './spare-exercises.builder';
import { spareJournal, type SpareJournal } from './spare-journal.builder';
import { spareOutcomes, type SpareOutcomes } from './spare-outcomes.builder';
import { spareOwnExercises, type SpareOwnExercises } from './spare-own-exercises.builder';
import { sparePrograms, type SparePrograms } from './spare-programs.builder';
import { spareReview, type SpareReview } from './spare-review.builder';
import { spareWaves, type SpareWaves } from './spare-waves.builder';

/** What may be ended, withdrawn or removed, so that honest requests have something to work on. */
export interface Spare extends SpareExercises, SpareOwnExercises, SparePrograms, SpareReview, SpareJournal, SpareOutcomes, SpareWaves {
  /** Colleagues who were invited and have not answered. */
  readonly colleagues: readonly [string, string];
  readonly clientId: string;
  readonly memberId: string;
  /** The owner's. */
  readonly sessionId: string;
  readonly passkeyId: string;
  /** The first is on a client. */
  readonly tags: readonly [string, string];
  /** The owner's. */
  readonly viewId: string;
  readonly bulkChangeId: string;
  /** About the client who has joined, by the owner: nobody else changes a note. */
  readonly noteId: string;
  readonly noteToRemoveId: string;
  readonly removedNoteId: string;
  readonly alertId: string;
  readonly fieldId: string;
  /** Lists of clients that the owner handed in: one waits, one has come in. */
  readonly imports: { readonly waiting: string; readonly done: string };
  /** Two who have not joined, of whom one person can be made. */
  readonly pair: readonly [string, string];
  readonly usedTagId: string;
  /** On the client who has joined; one like it was looked at. */
  readonly flagId: string;
  /** To the client who has joined: nobody can say whether it arrived. */
  readonly heldMailId: string;
  /** It offers to write. */
  readonly answeredCheckInId: string;
  readonly templateId: string;
  /** Of everybody: who runs the product changes it. */
  readonly lineId: string;
}

/** Of a practice with this owner, and this client who has joined. */
export async function spareThings(api: TestApi, owner: Person, client: Person): Promise<Spare> {
  return {
    ...(await peopleAndKeys(api, owner)),
    ...(await writtenThings(owner, client)),
    ...(await flags(owner, client)),
    ...(await checkIns(api, owner, client)),
    ...(await spareExercises(owner, client)),
    ...(await spareOwnExercises(owner, client)),
    ...(await sparePrograms(owner, client)),
    ...(await spareReview(api, owner, client)),
    ...(await spareJournal(owner, client)),
    ...(await spareOutcomes(api, owner, client)),
    ...(await spareWaves(api, client)),
    ...(await line(owner)),
  };
}

/** What a practice does after an answer about self-harm, in words that no other practice uses. */
export function planOf({ memberId }: Person): ReturnType<typeof aPlan> {
  const said = (words: string) => `${words} (${memberId})`;
  const plan = aPlan(memberId);
  return { ...plan, hours: said(plan.hours), steps: said(plan.steps), referral: said(plan.referral) };
}

/** What the owner writes about a client: a row of each kind. */
async function writtenThings({ browser }: Person, { memberId: clientId }: Person): Promise<Pick<Spare, Written>> {
  const write = async (visibility: 'ME' | 'TEAM'): Promise<string> =>
    (await browser.get<{ id: string }>(page.writeNote, { input: { clientId, body: unique('Note'), visibility } })).id;
  const [noteId, noteToRemoveId, removedNoteId] = [await write('ME'), await write('TEAM'), await write('TEAM')];
  await browser.get(page.removeNote, { id: removedNoteId });
  const [alert] = await browser.get(page.pin, { input: { clientId, text: unique('Alert') } });
  const [field] = await browser.get(page.addField, { input: { name: unique('Field'), kind: 'TEXT' } });
  await browser.get(page.setValue, { input: { clientId, fieldId: field.id, value: unique('Value') } });
  const tag = await browser.get('mutation ($name: String!) { addTag(name: $name) { id } }', { name: `Tag ${randomUUID().slice(0, 30)}` });
  return { noteId, noteToRemoveId, removedNoteId, alertId: alert.id, fieldId: field.id, usedTagId: tag.id };
}

/** One that stands, and one that was looked at. */
async function flags({ browser }: Person, { memberId: clientId }: Person): Promise<Pick<Spare, 'flagId'>> {
  const raise = async (code: string): Promise<string> =>
    (await browser.get<{ id: string }[]>(safety.raise, { input: { clientId, code, cause: 'SAID_SO' } }))[0]?.id ?? '';
  await browser.get(safety.look, { input: { id: await raise('MENTAL_STATE'), note: unique('Look') } });
  return { flagId: await raise('EX_ALSO_CLIENT') };
}

/** A plan, a check-in that was answered, one whose mail is held, a template, and a digest by another clock. */
async function checkIns(
  api: TestApi,
  owner: Person,
  client: Person,
): Promise<Pick<Spare, 'heldMailId' | 'templateId' | 'answeredCheckInId'>> {
  const own = new CheckIns(api, owner, client);
  await consentTo(client);
  await own.save({ parts: everyEvening.parts.map((part) => ({ ...part, writing: { words: unique('Offer') } })) });
  await own.comesDue();
  await own.send('/1', { value: '3', line: unique('Line') });
  const [template] = await owner.browser.get(checkInDocuments.saveTemplate, {
    input: { name: unique('Template'), parts: everyEvening.parts },
  });
  await owner.browser.get(checkInDocuments.setMyDigest, { input: { isOn: true, timeZone: 'Europe/Oslo' } });
  const next = `update app.dispatch_turn set claimed_at = now(), gen = gen + 1 where dispatch_id =
    (select id from app.dispatch where client_id = $1 and kind = 'checkin' and state = 'scheduled' limit 1) returning dispatch_id as id`;
  const [row] = await api.asAdmin<{ id: string }>(next, [client.memberId]);
  for (const state of ['sending', 'unknown', 'held'])
    await api.asAdmin(`update app.dispatch set state = $2, gen = 1, expires_at = now() + interval '5 days' where id = $1`, [
      row?.id,
      state,
    ]);
  const [answered] = (await own.days()).days;
  return { heldMailId: row?.id ?? '', answeredCheckInId: answered?.id ?? '', templateId: template.id };
}

async function line({ browser }: Person): Promise<Pick<Spare, 'lineId'>> {
  const name = unique('Line').slice(0, 40);
  const all: { id: string; name: string }[] = await browser.get(lines.add, {
    input: { country: 'GB', kind: 'CRISIS', name, phone: '116 123', languages: ['en'] },
  });
  return { lineId: all.find((each) => each.name === name)?.id ?? '' };
}

type OfAreas = SpareExercises & SpareOwnExercises & SparePrograms & SpareReview & SpareJournal & SpareOutcomes & SpareWaves;
type Written = 'noteId' | 'noteToRemoveId' | 'removedNoteId' | 'alertId' | 'fieldId' | 'usedTagId';

async function peopleAndKeys(
  api: TestApi,
  owner: Person,
): Promise<Omit<Spare, Written | keyof OfAreas | 'flagId' | 'lineId' | 'heldMailId' | 'templateId' | 'answeredCheckInId'>> {
  const invite = (): Promise<{ invitations: { memberId: string }[] }> =>
    owner.browser.get('mutation ($input: InviteColleagueInput!) { inviteColleague(input: $input) { invitations { memberId } } }', {
      input: { name: unique('Colleague'), email: anEmail(), role: 'COACH' },
    });
  await invite();
  const { invitations } = await invite();
  await owner.browser.get('mutation { renewKeys { total } }');
  const { memberId } = await aMember(api, owner, Role.ASSISTANT);
  await freshSignIn(api, owner.browser);
  const [session] = await api.asAdmin<{ id: string }>(
    'select id from app.session where practice_id = $1 and member_id = $2 and token_hash <> $3',
    [owner.practiceId, owner.memberId, fingerprint(owner.browser.cookies.get('__Host-rk-coach') ?? '')],
  );
  const passkeys = await api.asAdmin<{ id: string }>(
    `insert into identity.passkey (id, account_id, credential_id, public_key, counter, transports, device_type, backed_up, aaguid, name)
     select gen_random_uuid(), account_id, gen_random_uuid(), '', 0, '{}', 'singleDevice', false, gen_random_uuid(), 'A key ' || gen_random_uuid()
     from app.member, generate_series(1, 2) where practice_id = $1 and id = $2 returning id`,
    [owner.practiceId, owner.memberId],
  );
  await api.asAdmin(`insert into app.suppression (practice_id, address_hash, scope, reason) values ($1, $2, 'all', 'hard_bounce')`, [
    owner.practiceId,
    fingerprint(anEmail()),
  ]);
  return {
    colleagues: [invitations[0]?.memberId ?? '', invitations[1]?.memberId ?? ''],
    clientId: (await anInvitedClient(api, owner)).id,
    memberId,
    sessionId: session?.id ?? '',
    passkeyId: passkeys[0]?.id ?? '',
    imports: await someImports(api, owner),
    pair: [(await anInvitedClient(api, owner)).id, (await anInvitedClient(api, owner)).id],
    ...(await listThings(api, owner)),
  };
}

/** What stands around the list of clients. */
async function listThings(api: TestApi, owner: Person): Promise<Pick<Spare, 'tags' | 'viewId' | 'bulkChangeId'>> {
  const ask = <Answer>(document: string, variables: object = {}) => owner.browser.get<Answer>(document, { ...variables });
  const aTag = async () => (await ask<{ id: string }>('mutation ($name: String!) { addTag(name: $name) { id } }', { name: unique('') })).id;
  const tags = [await aTag(), await aTag()] as const;
  const { id: clientId } = await anInvitedClient(api, owner);
  const tag = 'mutation ($ids: [ID!]!, $tag: ID!) { tagClients(clientIds: $ids, tagId: $tag, isOn: true) { id } }';
  const { id: bulkChangeId } = await ask<{ id: string }>(tag, { ids: [clientId], tag: tags[0] });
  const save = 'mutation ($input: SaveViewInput!) { saveView(input: $input) { id } }';
  const [view] = await ask<{ id: string }[]>(save, { input: { name: unique(''), search: 'coach=me' } });
  return { tags, viewId: view?.id ?? '', bulkChangeId };
}

async function someImports(api: TestApi, owner: Person): Promise<Spare['imports']> {
  const list = () => anImport(owner, `Name,Email\n${unique('Listed')},${anEmail()}`);
  const done = await list();
  await owner.browser.get(lists.start, howToImport(done, { isTagged: false }));
  await api.runJobs();
  await owner.browser.get(lists.export);
  return { done, waiting: await list() };
}
