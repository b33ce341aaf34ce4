import { areaEntities, areaModules } from '../areas';
import { finishBeginning } from '@rekindle/clients/api/testing';
import { accept, aMember, anEmail, away, aPractice, makeOperator, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { answerAll, measure } from '@rekindle/measures/api/testing';
import { fingerprint } from '@rekindle/platform/crypto';
import { aPicture, TestApi } from '@rekindle/platform/testing';
import { anInvitedClient, unique } from './an-invited-client.builder';
import { planOf, type Spare, spareThings } from './spare-things.builder';

/** A practice with somebody in every role, and a client who has not accepted yet. Its names occur nowhere else. */
export interface StaffedPractice {
  readonly practiceId: string;
  readonly people: Readonly<Record<Role, Person>>;
  readonly invited: { readonly id: string; readonly email: string; readonly token: string };
  /** What may be ended, withdrawn or removed, so that honest requests have something to work on. */
  readonly spare: Spare;
}

/** The whole product, for one spec file. @param more modules that the file adds */
export async function startProduct(...more: Parameters<typeof TestApi.start>[0]): Promise<TestApi> {
  // An attack that is only stopped by its pace has shown nothing; limits.spec.ts is about the pace.
  process.env['LIMITS_FACTOR'] ??= '1000';
  return TestApi.start([...areaModules, ...more], areaEntities);
}

export async function aStaffedPractice(api: TestApi): Promise<StaffedPractice> {
  const owner = await aPractice(api, { name: unique('Practice'), owner: unique('Owner') });
  // What only operators may do is honestly done by somebody too.
  makeOperator(api, owner);
  const [coach, assistant] = [await aMember(api, owner, Role.COACH), await aMember(api, owner, Role.ASSISTANT)];
  const client = await accept(api, 'portal', (await anInvitedClient(api, owner)).email);
  await finishBeginning(client);
  await answerAll(client, 'pulse', { pulse: 3 });
  await owner.browser.get(measure.setPlan, { input: planOf(owner) });
  await client.browser.get(measure.agree, { version: 1 });
  await owner.browser.get(away.set, away.with(coach));
  await owner.browser.upload('/files/practice-logo', await aPicture());
  // A link that waits to be pressed.
  await api.visitor('coach').get('mutation ($email: String!) { requestSignInLink(email: $email) { code } }', { email: owner.email });
  const invited = await anInvitedClient(api, owner);
  await api.runJobs();
  // Somebody who does not want these mails.
  const unsubscribed = `insert into app.suppression (practice_id, address_hash, scope, reason) values ($1, $2, 'checkin', 'unsubscribed')`;
  await api.asAdmin(unsubscribed, [owner.practiceId, fingerprint(anEmail())]);
  // An address that mail came back from.
  const returned = `insert into app.bounce_score (practice_id, address_hash, score, scored_on) values ($1, $2, 0.5, current_date)`;
  await api.asAdmin(returned, [owner.practiceId, fingerprint(anEmail())]);
  return {
    practiceId: owner.practiceId,
    people: { owner, coach, assistant, client },
    invited: { ...invited, token: api.mailbox.tokenFor(invited.email) },
    spare: await spareThings(api, owner, client),
  };
}
