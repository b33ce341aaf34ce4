import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Context } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { aPicture, TestPlatform } from '@rekindle/platform/testing';
import { Files, type Purpose, type Upload } from './files';

const aPdf = (words = ''): Upload => ({ name: 'Plan for Mia.pdf', bytes: Buffer.from(`%PDF-1.7\n${words}\n%%EOF`) });
const anything: Purpose = { kinds: ['picture', 'document', 'recording'], longestSide: 1_000 };

let platform: TestPlatform;
let files: Files;
beforeAll(async () => {
  // Half a megabyte.
  process.env['FILES_QUOTA'] = '0.5';
  platform = await TestPlatform.start();
  files = platform.get(Files);
});
afterAll(() => platform.stop());

/** A practice with two people who are coached, and somebody in every role. */
async function aPractice(): Promise<Record<'practiceId' | 'client' | 'other', string> & { as: (role: string) => Partial<Context> }> {
  const [practiceId, client, other, account] = [newId<string>(), newId<string>(), newId<string>(), newId<string>()];
  await platform.asAdmin(`insert into app.practice (id, name, time_zone) values ($1, 'Harbour', 'UTC')`, [practiceId]);
  await platform.asAdmin('insert into identity.account (id, email) values ($1, $2)', [account, `${account}@test.example`]);
  const add = `insert into app.client (practice_id, id, name, email, status, invited_at) values ($1, $2, 'Dana', $3, 'active', now())`;
  for (const id of [client, other]) await platform.asAdmin(add, [practiceId, id, `${id}@test.example`]);
  const as = (role: string) => {
    if (role === 'client' || role === 'other') {
      const clientId = role === 'client' ? client : other;
      return { practiceId, actor: { role: 'client', clientId } };
    }
    return { practiceId, actor: { role } };
  };
  return { practiceId, client, other, as };
}

async function keep(context: Partial<Context>, upload: Upload, purpose: Purpose = anything): Promise<string> {
  return platform.within(context, async () => {
    const file = await files.prepare(upload, purpose);
    await platform.database.transaction(() => files.keep(file));
    return file.id;
  });
}

const open = (context: Partial<Context>, id: string) => platform.within(context, async () => files.open(await files.get(id)));
const finds = (context: Partial<Context>, id: string) =>
  open(context, id).then(
    () => true,
    ({ code }: { code?: string }) => code !== 'NOT_FOUND',
  );

describe('a file', () => {
  it('comes back as it was', async () => {
    const { as } = await aPractice();
    const id = await keep(as('owner'), aPdf('on paper'));
    expect(await open(as('owner'), id)).toEqual(aPdf('on paper'));
  });

  it('lies in the database as noise, its name too', async () => {
    const { as, practiceId } = await aPractice();
    const bytes = await aPicture();
    await keep(as('owner'), { name: 'MARKER.png', bytes });
    const [row] = await platform.asAdmin<{ name: string; content: Buffer; bytes: number }>(
      'select name, content, bytes from app.file f join app.file_content c on c.practice_id = f.practice_id and c.file_id = f.id where f.practice_id = $1',
      [practiceId],
    );
    expect(row?.name).not.toContain('MARKER');
    for (const sign of ['RIFF', 'WEBP', 'VP8']) expect(row?.content.includes(sign)).toBe(false);
    expect(row?.content.length).toBeGreaterThan(row?.bytes ?? 0);
  });

  it('is of no use in another row, not even of the same practice', async () => {
    const { as, practiceId } = await aPractice();
    const [one, two] = [await keep(as('owner'), aPdf('one')), await keep(as('owner'), aPdf('two'))];
    await platform.asAdmin(
      `update app.file_content c set content = o.content from app.file_content o
       where c.practice_id = $1 and c.file_id = $2 and o.practice_id = $1 and o.file_id = $3`,
      [practiceId, one, two],
    );
    await expect(open(as('owner'), one)).rejects.toThrow();
  });

  it.each([
    ['a page', 'picture.png', '<!doctype html><script>alert(1)</script>'],
    ['a drawing', 'picture.png', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['an archive', 'picture.png', 'PK\u0003\u0004'],
  ])('that is %s is refused with words, whatever it is called', async (_what, name, text) => {
    const { as } = await aPractice();
    await expect(keep(as('owner'), { name, bytes: Buffer.from(text) })).rejects.toMatchObject({
      problem: 'files.unknown-kind',
      message: expect.stringContaining('a PDF or a recording'),
    });
  });

  it('that is not what is wanted is refused with the words for it', async () => {
    const { as } = await aPractice();
    const purpose: Purpose = { kinds: ['picture'], longestSide: 500 };
    await expect(keep(as('owner'), aPdf(), purpose)).rejects.toMatchObject({ problem: 'files.not-a-picture' });
  });
});

describe('who opens what', () => {
  it('is settled by whose it is', async () => {
    const ours = await aPractice();
    const theirs = await aPractice();
    const kept = {
      practice: await keep(ours.as('owner'), aPdf()),
      everybody: await keep(ours.as('owner'), aPdf(), { ...anything, isForEverybody: true }),
      client: await keep(ours.as('client'), aPdf(), { ...anything, clientId: ours.client }),
    };
    const picture: Record<string, string[]> = {};
    for (const role of ['owner', 'coach', 'assistant', 'client', 'other']) {
      const found = await Promise.all(Object.entries(kept).map(async ([whose, id]) => ((await finds(ours.as(role), id)) ? whose : '')));
      picture[role] = found.filter(Boolean);
    }
    expect(picture).toEqual({
      owner: ['practice', 'everybody', 'client'],
      coach: ['practice', 'everybody', 'client'],
      assistant: ['practice', 'everybody'],
      client: ['everybody', 'client'],
      other: ['everybody'],
    });
    for (const id of Object.values(kept)) expect(await finds(theirs.as('owner'), id)).toBe(false);
  });

  it('holds for the bytes by themselves as well', async () => {
    const ours = await aPractice();
    const id = await keep(ours.as('client'), aPdf(), { ...anything, clientId: ours.client });
    const bytes = 'select from app.file_content where file_id = $1';
    for (const role of ['assistant', 'other'])
      expect(await platform.within(ours.as(role), () => platform.database.read(bytes, [id]))).toEqual([]);
    expect(await platform.within(ours.as('coach'), () => platform.database.read(bytes, [id]))).toHaveLength(1);
  });

  it('leaves a note when somebody opens the file of a client', async () => {
    const { as, client, practiceId } = await aPractice();
    const id = await keep(as('client'), aPdf(), { ...anything, clientId: client });
    await open(as('coach'), id);
    expect(await platform.asAdmin('select action, object_id, client_id from app.audit_event where practice_id = $1', [practiceId])).toEqual(
      [{ action: 'files.file-opened', object_id: id, client_id: client }],
    );
  });
});

describe('the space of a practice', () => {
  const large = () => aPdf('x'.repeat(200_000));

  it('holds so much and no more, also when all files come at once', async () => {
    const { as, practiceId } = await aPractice();
    const ends = await Promise.allSettled(Array.from({ length: 6 }, () => keep(as('owner'), large())));
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    expect(ends.flatMap((end) => (end.status === 'rejected' ? [(end.reason as { problem?: string }).problem] : []))).toEqual(
      Array(4).fill('files.no-space'),
    );
    const [row] = await platform.asAdmin<{ files: number; content: number }>(
      `select (select count(*)::integer from app.file where practice_id = $1) as files, (select count(*)::integer from app.file_content where practice_id = $1) as content`,
      [practiceId],
    );
    expect(row).toEqual({ files: 2, content: 2 });
  });

  it('counts what a client keeps, who sees none of the rest', async () => {
    const { as, client } = await aPractice();
    await keep(as('owner'), large());
    await keep(as('owner'), large());
    await expect(keep(as('client'), large(), { ...anything, clientId: client })).rejects.toMatchObject({ problem: 'files.no-space' });
  });

  it('is free again when a file is removed, and another practice has its own', async () => {
    const { as } = await aPractice();
    const [first] = [await keep(as('owner'), large()), await keep(as('owner'), large())];
    await platform.within(as('owner'), () => platform.database.transaction(() => files.remove(first)));
    await keep(as('owner'), large());
    await keep((await aPractice()).as('owner'), large());
  });

  it('is not used by what was not kept after all', async () => {
    const { as } = await aPractice();
    const changedMind = platform.within(as('owner'), async () => {
      const file = await files.prepare(large(), anything);
      await platform.database.transaction(async () => {
        await files.keep(file);
        throw new Error('changed my mind');
      });
    });
    await expect(changedMind).rejects.toThrow('changed my mind');
    await keep(as('owner'), large());
    await keep(as('owner'), large());
  });
});
