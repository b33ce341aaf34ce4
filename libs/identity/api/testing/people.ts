import { randomUUID } from 'node:crypto';
import { contextOf } from '../sessions/sessions.service';
import { InvitationsService } from '../invitations/invitations.service';
import { MembershipsService } from '../practice/memberships.service';
import type { TestApi, Visitor } from '@rekindle/platform/testing';
import { newId } from '@rekindle/platform/crypto';
import type { MemberId } from '@rekindle/shared/kernel';
import { Role } from '@rekindle/identity/domain';

export const password = 'a long pass phrase';

/** Somebody who is signed in, in a browser of their own. */
export interface Person {
  readonly browser: Visitor;
  readonly email: string;
  readonly memberId: string;
  readonly practiceId: string;
}

const viewerFields = 'memberId practice { id }';

/** An address that no other test uses. */
export function anEmail(): string {
  return `${randomUUID()}@test.example`;
}

/** Opens a practice the way a coach does, mail included. */
export async function aPractice(api: TestApi, given: { name?: string; owner?: string } = {}): Promise<Person> {
  const email = anEmail();
  const browser = api.visitor('coach');
  const input = { practiceName: given.name ?? 'Stillwater', name: given.owner ?? 'Ines Halloran', timeZone: 'Europe/Lisbon', email };
  await browser.get('mutation ($input: SignUpInput!) { signUp(input: $input) { ok } }', { input });
  await api.runJobs();
  return signedIn(browser, email, `mutation ($input: ConfirmSignUpInput!) { confirmSignUp(input: $input) { ${viewerFields} } }`, {
    token: api.mailbox.tokenFor(email),
    password,
  });
}

/** Adds somebody to the practice through an invitation that they accept. A client needs the id of their case. */
export async function aMember(api: TestApi, owner: Person, role: Role, memberId: string = newId()): Promise<Person> {
  const email = anEmail();
  const inviter = contextOf('', { practiceId: owner.practiceId, memberId: owner.memberId, role: Role.OWNER });
  await api.within(inviter, () =>
    api.database.transaction(() =>
      api.get(InvitationsService).invite({ memberId: memberId as MemberId, role, name: 'Tomasz Wieland', email }),
    ),
  );
  return accept(api, role === Role.CLIENT ? 'portal' : 'coach', email);
}

/** Accepts the invitation that was mailed to this address. */
export async function accept(api: TestApi, site: 'coach' | 'portal', email: string): Promise<Person> {
  await api.runJobs();
  const token = api.mailbox.tokenFor(email);
  return signedIn(
    api.visitor(site),
    email,
    `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { ${viewerFields} } }`,
    { token, password, isAdult: site === 'portal' },
  );
}

/** Closes somebody's place for writing, as the area does that knows why; or opens it again. */
export async function readsOnly(api: TestApi, { practiceId, memberId }: Person, isSo = true): Promise<void> {
  const places = api.get(MembershipsService);
  const change = () => (isSo ? places.closeForWriting(memberId) : places.reopenForWriting(memberId));
  await api.within({ practiceId, actor: { role: Role.OWNER } }, () => api.database.transaction(change));
}

async function signedIn(browser: Visitor, email: string, mutation: string, input: object): Promise<Person> {
  const { memberId, practice } = await browser.get<{ memberId: string; practice: { id: string } }>(mutation, { input });
  return { browser, email, memberId, practiceId: practice.id };
}
