import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { clientsEntities, ClientsModule } from '@rekindle/clients/api';
import { aNewClient, finishBeginning } from '@rekindle/clients/api/testing';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aMember, aPractice, away, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { MeasuresModule } from '@rekindle/measures/api';
import { TestApi } from '@rekindle/platform/testing';
import { SafetyModule } from '@rekindle/safety/api';
import { CheckInsModule } from '../check-ins.module';
import { CheckIns, consentTo } from '../testing';
import { DigestService } from './digest.service';
import { Mornings } from './mornings.builder';

let api: TestApi;
let owner: Person;
let client: Person;
let checkIns: CheckIns;
let mornings: Mornings;
beforeAll(async () => {
  const areas = [IdentityModule, ClientsModule, MeasuresModule, SafetyModule, CheckInsModule];
  api = await TestApi.start(areas, [...identityEntities, ...clientsEntities]);
});
beforeEach(async () => {
  owner = await aPractice(api);
  mornings = new Mornings(api, owner);
  await mornings.areOver();
  [client, checkIns] = await asked(owner);
});
afterAll(() => api.stop());

async function asked(coach: Person): Promise<[Person, CheckIns]> {
  const one = await aNewClient(api, coach);
  await finishBeginning(one);
  await consentTo(one);
  await api.runJobs();
  return [one, new CheckIns(api, coach, one)];
}

async function answers(theirs: CheckIns): Promise<void> {
  await theirs.comesDue();
  await theirs.send('/1', { value: '2', line: '' });
}

describe('the digest', () => {
  it('says what was answered and leads to the page of each client, without a name', async () => {
    await answers(checkIns);
    await mornings.come();
    const [mail] = mornings.mails();
    expect(mail?.text).toContain(
      `1 check-in was answered.\nOpen their check-ins:\nhttp://coach.test/clients/${client.memberId}/check-ins\n`,
    );
    expect(mail?.html).toContain('<li class="item"');
    const [{ name } = { name: '' }] = await api.asAdmin<{ name: string }>('select name from app.client where id = $1', [client.memberId]);
    expect(`${mail?.subject} ${mail?.text} ${mail?.html}`).not.toContain(name);
  });

  it('is sent once, though two workers try, and again after that', async () => {
    await answers(checkIns);
    await mornings.come();
    await mornings.areLookedFor();
    const write = () => api.within({ practiceId: owner.practiceId }, () => api.get(DigestService).write());
    await Promise.all([mornings.round(), mornings.round(), write(), write()]);
    await mornings.come();
    expect(mornings.mails()).toHaveLength(1);
  });

  it('is not sent where there is nothing to tell, and is looked for again the next morning', async () => {
    await checkIns.save();
    await mornings.come();
    expect(mornings.mails()).toEqual([]);
    const sql = `select next_at > now() + interval '20 hours' as "isTomorrow" from app.digest_round where practice_id = $1`;
    expect(await api.asAdmin(sql, [owner.practiceId])).toEqual([{ isTomorrow: true }]);
  });

  it('tells once of whoever has not answered for a week', async () => {
    await answers(checkIns);
    const heard = `update app.check_in set day = day - 9, first_answered_at = now() - interval '9 days' where client_id = $1 and outcome = 'answered'`;
    await api.asAdmin(heard, [client.memberId]);
    const missed = `update app.check_in set outcome = 'missed', day = day - 8, due_at = now() - $2::interval where client_id = $1 and outcome is null`;
    await api.asAdmin(missed, [client.memberId, '170 hours']);
    await mornings.come();
    expect(mornings.mails()[0]?.text).toContain('1 client has not answered for a week.');
  });

  it('tells of a mail that waits for somebody', async () => {
    await checkIns.save();
    const first = `select id from app.dispatch where client_id = $1 and state = 'scheduled' order by due_at limit 1`;
    await api.asAdmin(
      `update app.dispatch set state = 'dead', local_date = current_date, due_at = now() - interval '9 hours' where id = (${first})`,
      [client.memberId],
    );
    await mornings.come();
    expect(mornings.mails()[0]?.text).toContain('1 mail waits for you: it did not arrive.');
  });

  it('tells whom silence has slowed down', async () => {
    // Late in the evening, so that whenever this runs three days are laid out.
    await checkIns.save({ at: '23:50' });
    await checkIns.comesDue();
    for (let misses = 0; misses < 3; misses += 1) await checkIns.isMissed();
    await mornings.come();
    expect(mornings.mails()[0]?.text).toContain('1 client is asked once a week now');
  });

  it('can be stopped with the link in it', async () => {
    await answers(checkIns);
    await mornings.come();
    const [mail] = mornings.mails();
    const link = mail?.text?.match(/http:\/\/portal\.test\/u\/\S+/)?.[0] ?? '';
    await api.visitor('portal').fill(new URL(link).pathname, { stop: 'yes' });
    await mornings.comeAgain();
    expect(mornings.mails()).toHaveLength(1);
    const sent = `select state, reason from app.dispatch where practice_id = $1 and kind = 'digest'`;
    expect(await api.asAdmin(sent, [owner.practiceId])).toEqual([{ state: 'skipped', reason: 'suppressed' }]);
  });
});

describe('whoever coaches', () => {
  it('hears of their own clients only, and the owner not of those', async () => {
    const coach = await aMember(api, owner, Role.COACH);
    const [theirs, theirCheckIns] = await asked(coach);
    await answers(theirCheckIns);
    await mornings.come();
    expect(mornings.mails(coach)[0]?.text).toContain(theirs.memberId);
    expect(mornings.mails(coach)[0]?.text).not.toContain(client.memberId);
    expect(mornings.mails()).toEqual([]);
  });

  it('and stands in for somebody who is away hears of their clients too, in one mail, and nobody else does', async () => {
    const coach = await aMember(api, owner, Role.COACH);
    const [theirs, theirCheckIns] = await asked(coach);
    await answers(checkIns);
    await answers(theirCheckIns);
    await owner.browser.get(away.set, away.with(coach));
    await mornings.come();
    const [mail, ...more] = mornings.mails(coach);
    expect(more).toEqual([]);
    expect(mail?.text).toContain('2 check-ins were answered.');
    expect([client, theirs].every(({ memberId }) => mail?.text?.includes(memberId))).toBe(true);
    expect(mornings.mails()).toEqual([]);
  });
});
