import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aMember, aPractice, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { TestApi } from '@rekindle/platform/testing';
import { clientsEntities, ClientsModule } from '../clients.module';
import { aCaseload, anImport, howToImport, lists } from '../testing';

let api: TestApi;
let owner: Person;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule, ClientsModule], [...identityEntities, ...clientsEntities]);
});
afterAll(() => api.stop());
beforeEach(async () => {
  owner = await aPractice(api);
});

const start = ({ browser }: Person, id: string, choices = {}) => browser.get(lists.start, howToImport(id, choices));
const refused = ({ browser }: Person, id: string, choices = {}) => browser.problemOf(lists.start, howToImport(id, choices));
const find = ({ browser }: Person, id: string) => browser.get(lists.find, { id });
const clients = async ({ browser }: Person, filter = {}) =>
  (
    await browser.get(
      'query ($filter: ClientFilterInput) { clients(filter: $filter) { rows { id name email pronouns status stage stageSince coachId tagIds addedAt invitedAt } } }',
      { filter },
    )
  ).rows;
const tagsOf = async ({ browser }: Person): Promise<{ id: string; name: string }[]> => browser.get('{ tags { id name } }');

describe('a list that was started', () => {
  it('brings everybody in, as prospects who are mailed nothing, found by search, with what the file says', async () => {
    const coach = await aMember(api, owner, Role.COACH);
    const [mapping, text] = [
      ['FIRST_NAME', 'LAST_NAME', 'EMAIL', 'PRONOUNS', 'STATUS', 'STAGE', 'STAGE_SINCE', 'TAGS', 'COACH', 'ADDED'],
      `First,Last,Email,Pronouns,Status,Stage,Since,Tags,Coach,Added\nDana,Whitlock,d@x.example,she/her,active,no contact,2026-03-14,VIP; Waitlist,${coach.email},2025-01-02\nNoor,,n@x.example,,former,,,vip,,\n`,
    ];
    const mails = api.mailbox.mails.length;
    const id = await anImport(owner, text);
    expect(await start(owner, id, { mapping })).toEqual({ id, state: 'RUNNING' });
    await api.runJobs();
    expect(await find(owner, id)).toMatchObject({ state: 'DONE', added: 2, updated: 0, leftOut: 0, done: 2, columns: [] });
    const tags = await tagsOf(owner);
    expect(tags.map(({ name }) => name)).toEqual([expect.stringMatching(/^Imported \d+ \w+ \d{4}$/), 'VIP', 'Waitlist']);
    expect(await clients(owner, { search: 'whit' })).toMatchObject([
      {
        ...{
          name: 'Dana Whitlock',
          email: 'd@x.example',
          pronouns: 'she/her',
          status: 'PROSPECT',
          stage: 'NO_CONTACT',
          stageSince: '2026-03-14',
        },
        ...{ coachId: coach.memberId, addedAt: '2025-01-02T12:00:00.000Z', invitedAt: null },
      },
    ]);
    expect(await clients(owner, { status: 'ENDED' })).toMatchObject([{ name: 'Noor', coachId: owner.memberId }]);
    expect(await clients(owner, { tag: tags[0]?.id, search: 'n' })).toHaveLength(1);
    expect(api.mailbox.mails.length).toBe(mails);
    const kinds = await api.asAdmin('select kind, visibility, actor_id from app.timeline_item where practice_id = $1', [owner.practiceId]);
    expect(kinds).toEqual([1, 2].map(() => ({ kind: 'clients.imported', visibility: 'team', actor_id: owner.memberId })));
  });

  it('waits until it is right, or until somebody says that the rest is to be left out', async () => {
    const id = await anImport(owner, 'Name,Email\nDana,d@x.example\n,\nNoor,nowhere');
    expect(await refused(owner, id)).toBe('clients.import-flawed');
    await start(owner, id, { leaveOut: true, isTagged: false });
    await api.runJobs();
    expect(await find(owner, id)).toMatchObject({ added: 1, leftOut: 2, tagId: null });
    expect(await tagsOf(owner)).toEqual([]);
  });

  it('leaves those who are here as they are, or changes what it says of them', async () => {
    const text = (name: string, tags: string) => `Name,Email,Pronouns,Tags\n${name},d@x.example,they/them,${tags}`;
    const bring = async (name: string, tags: string, duplicates: string) => {
      const id = await anImport(owner, text(name, tags));
      await start(owner, id, { mapping: ['NAME', 'EMAIL', 'PRONOUNS', 'TAGS'], duplicates, isTagged: false });
      await api.runJobs();
      return find(owner, id);
    };
    await bring('Dana', 'one', 'SKIP');
    expect(await bring('Dana W', 'two', 'SKIP')).toMatchObject({ added: 0, updated: 0, leftOut: 1 });
    expect(await clients(owner)).toMatchObject([{ name: 'Dana' }]);
    expect(await bring('Dana Whitlock', 'two', 'UPDATE')).toMatchObject({ added: 0, updated: 1, leftOut: 0 });
    const [dana] = await clients(owner, { search: 'whitlock' });
    expect([dana.name, dana.tagIds.length]).toEqual(['Dana Whitlock', 2]);
  });

  it('is done once, however often it is started and the job is handed out', async () => {
    const id = await anImport(owner, 'Name,Email\nDana,d@x.example');
    await Promise.all([start(owner, id), start(owner, id)]);
    const outbox = `insert into jobs.outbox (id, practice_id, job, payload) values (gen_random_uuid(), $1, 'clients.import-clients', jsonb_build_object('importId', $2::text))`;
    await api.asAdmin(outbox, [owner.practiceId, id]);
    await api.runJobs();
    expect(await clients(owner)).toHaveLength(1);
    expect(await find(owner, id)).toMatchObject({ state: 'DONE', added: 1 });
    const acts = await api.asAdmin(`select action from app.audit_event where practice_id = $1 and object_id = $2 order by at`, [
      owner.practiceId,
      id,
    ]);
    expect(acts).toEqual([{ action: 'clients.import-started' }, { action: 'clients.import-done' }]);
  });

  it('leaves nothing behind when it breaks off in the middle, and comes in when it is tried again', async () => {
    const rows = Array.from({ length: 1_500 }, (_, index) => `Dana ${index},d${index}@x.example`);
    const id = await anImport(owner, `Name,Email\n${rows.join('\n')}`);
    await start(owner, id);
    await api.asAdmin(`alter table app.client add constraint not_yet check (name <> 'Dana 1400') not valid`);
    await api.runJobs();
    expect(await clients(owner)).toEqual([]);
    // Progress is written apart, so it tells how far the try came.
    expect(await find(owner, id)).toMatchObject({ state: 'RUNNING', done: 1_000 });
    await api.asAdmin('alter table app.client drop constraint not_yet');
    await api.asAdmin('update jobs.outbox set next_at = now() where practice_id = $1', [owner.practiceId]);
    await api.runJobs();
    expect(await find(owner, id)).toMatchObject({ state: 'DONE', added: 1_500 });
  });

  it('brings in, for a coach, their own clients, and changes nobody else’s', async () => {
    const coach = await aMember(api, owner, Role.COACH);
    await owner.browser.get('mutation ($input: TeamRulesInput!) { setTeamRules(input: $input) { assignedOnly } }', {
      input: { assignedOnly: true, secondFactorGraceDays: 7 },
    });
    await aCaseload(api, owner, [{ name: 'Theirs', coachId: owner.memberId }]);
    const [{ email }] = await clients(owner);
    const id = await anImport(coach, `Name,Email,Coach\nMine now,${email},\nNoor,n@x.example,${owner.email}`);
    expect(await coach.browser.get(lists.check, { id, mapping: ['NAME', 'EMAIL', 'COACH'] })).toMatchObject({
      incoming: 1,
      listed: 1,
      unknownCoaches: 1,
    });
    await start(coach, id, { mapping: ['NAME', 'EMAIL', 'COACH'], duplicates: 'UPDATE' });
    await api.runJobs();
    expect((await clients(owner)).map(({ name, coachId }: Record<string, string>) => [name, coachId]).sort()).toEqual([
      ['Noor', coach.memberId],
      ['Theirs', owner.memberId],
    ]);
  });

  it('with more tags than a practice may have is refused before anything is done', async () => {
    const tags = Array.from({ length: 201 }, (_, index) => `Dana,d${index}@x.example,t${index}`);
    const id = await anImport(owner, `Name,Email,Tags\n${tags.join('\n')}`);
    expect(await refused(owner, id, { mapping: ['NAME', 'EMAIL', 'TAGS'] })).toBe('clients.import-too-many-tags');
  });
});
