import { randomUUID } from 'node:crypto';
import { areaEntities, areaModules } from '../areas';
import { anImport, finishBeginning, lists, page } from '@rekindle/clients/api/testing';
import { accept, aMember, anEmail, aPractice, password, type Person } from '@rekindle/identity/api/testing';
import { Role, staffRoles } from '@rekindle/identity/domain';
import { fingerprint, newSecret, Passwords } from '@rekindle/platform/crypto';
import { aPicture, TestApi, type Visitor } from '@rekindle/platform/testing';
import { signInToPostgres } from './sign-in-to-postgres.builder';

/** A practice with somebody in every role, and a client who has not accepted yet. Its names occur nowhere else. */
export interface StaffedPractice {
  readonly practiceId: string;
  readonly people: Readonly<Record<Role, Person>>;
  readonly invited: { readonly id: string; readonly email: string; readonly token: string };
  /** What may be ended, withdrawn or removed, so that honest requests have something to work on. */
  readonly spare: Spare;
}

interface Spare {
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
}

/** The whole product, for one spec file. @param more modules that the file adds */
export async function startProduct(...more: Parameters<typeof TestApi.start>[0]): Promise<TestApi> {
  // An attack that is only stopped by its pace has shown nothing; limits.spec.ts is about the pace.
  process.env['LIMITS_FACTOR'] ??= '1000';
  const api = await TestApi.start([...areaModules, ...more], areaEntities);
  hashOnce(api.get(Passwords));
  return api;
}

// Hashing is slow on purpose, and everybody in these files has the same password.
function hashOnce(passwords: Passwords): void {
  const hash = passwords.hash.bind(passwords);
  const known = hash(password);
  passwords.hash = (typed) => (typed === password ? known : hash(typed));
}

export async function aStaffedPractice(api: TestApi): Promise<StaffedPractice> {
  const owner = await aPractice(api, { name: unique('Practice'), owner: unique('Owner') });
  const [coach, assistant] = [await aMember(api, owner, Role.COACH), await aMember(api, owner, Role.ASSISTANT)];
  const client = await accept(api, 'portal', (await anInvitedClient(api, owner)).email);
  await finishBeginning(client);
  await owner.browser.upload('/files/practice-logo', await aPicture());
  // A link that waits to be pressed.
  await api.visitor('coach').get('mutation ($email: String!) { requestSignInLink(email: $email) { code } }', { email: owner.email });
  const invited = await anInvitedClient(api, owner);
  await api.runJobs();
  // Somebody who does not want these mails.
  const unsubscribed = `insert into app.suppression (practice_id, address_hash, scope, reason) values ($1, $2, 'checkin', 'unsubscribed')`;
  await api.asAdmin(unsubscribed, [owner.practiceId, fingerprint(anEmail())]);
  return {
    practiceId: owner.practiceId,
    people: { owner, coach, assistant, client },
    invited: { ...invited, token: api.mailbox.tokenFor(invited.email) },
    spare: { ...(await spareThings(api, owner)), ...(await writtenThings(owner, client)) },
  };
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

type Written = 'noteId' | 'noteToRemoveId' | 'removedNoteId' | 'alertId' | 'fieldId' | 'usedTagId';
type FirstSpare = Omit<Spare, Written>;

async function spareThings(api: TestApi, owner: Person): Promise<FirstSpare> {
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
  await owner.browser.get(lists.start, {
    input: { id: done, mapping: ['NAME', 'EMAIL'], duplicates: 'SKIP', leaveOut: false, isTagged: false },
  });
  await api.runJobs();
  await owner.browser.get(lists.export);
  return { done, waiting: await list() };
}

/** A client who was invited and has not answered. */
export async function anInvitedClient(api: TestApi, { browser }: Person): Promise<{ id: string; email: string }> {
  const email = anEmail();
  const { id } = await browser.get<{ id: string }>('mutation ($input: InviteClientInput!) { inviteClient(input: $input) { id } }', {
    input: { name: unique('Client'), email },
  });
  await api.runJobs();
  return { id, email };
}

/** Everybody who may knock: each role of this practice in the browser they signed in with, and a visitor. */
export function everybodyOf(api: TestApi, { people }: StaffedPractice): [string, Visitor][] {
  return [
    ...[...staffRoles, Role.CLIENT].map((role): [string, Visitor] => [role, people[role].browser]),
    ['visitor', api.visitor('coach')],
  ];
}

/** Another browser with the same cookies: what it is told to forget, the first one keeps. */
export function copyOf(api: TestApi, browser: Visitor): Visitor {
  const copy = api.visitor(browser.origin.includes('portal') ? 'portal' : 'coach');
  for (const [name, value] of browser.cookies) copy.cookies.set(name, value);
  return copy;
}

/** The same person signed in once more, so that signing out ends nobody else's session. A visitor stays one. */
export async function freshSignIn(api: TestApi, browser: Visitor): Promise<Visitor> {
  const copy = copyOf(api, browser);
  const [cookie] = [...copy.cookies].filter(([name]) => isSession(name));
  if (!cookie) return copy;
  const [name, secret] = cookie;
  const fresh = newSecret();
  const admin = await signInToPostgres('admin');
  await admin.query(
    `insert into app.session select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'token_hash', $2::bytea, 'revoked_at', null))).* from app.session s where token_hash = $1`,
    [fingerprint(secret), fingerprint(fresh)],
  );
  await admin.end();
  copy.cookies.set(name, fresh);
  return copy;
}

function isSession(cookie: string): boolean {
  return cookie === '__Host-rk-coach' || cookie === '__Host-rk-portal';
}

function unique(what: string): string {
  return `${what} ${randomUUID()}`.trim();
}
