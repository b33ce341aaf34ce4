import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { FilesModule } from '@rekindle/platform/files';
import { accessOf } from '@rekindle/platform/graphql';
import { LiveModule } from '@rekindle/platform/live';
import { aPicture, type TestApi } from '@rekindle/platform/testing';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import { areaModules } from '../areas';
import { everybodyOf } from './browsers.builder';
import { aStaffedPractice, startProduct, type StaffedPractice } from './two-practices.builder';

const door = '/files/practice-logo';
const zip = Buffer.from('PK\u0003\u0004\u0014\0\0\0\0\0MARKER', 'latin1');

let api: TestApi;
let ours: StaffedPractice;
let theirs: StaffedPractice;
let owner: Person;
beforeAll(async () => {
  api = await startProduct();
  [ours, theirs] = [await aStaffedPractice(api), await aStaffedPractice(api)];
});
afterAll(() => api.stop());
beforeEach(async () => {
  owner = await aPractice(api);
});

const logoOf = async ({ browser }: Person) =>
  (await browser.get<{ practice: { logo: string | null } }>('{ viewer { practice { logo } } }')).practice.logo ?? '';

/** What is served after this was handed in. */
async function served(bytes: Buffer, name?: string) {
  const { status, errors } = await owner.browser.upload(door, bytes, name);
  expect([status, errors]).toEqual([201, []]);
  return owner.browser.open(await logoOf(owner));
}

const refused = async (bytes: Buffer, name?: string) => {
  const { status, errors } = await owner.browser.upload(door, bytes, name);
  expect(await logoOf(owner)).toBe('');
  return [status, errors[0]?.extensions.problem];
};

describe('what is handed in', () => {
  it('tells nobody where and by whom it was taken, and hides nothing behind its end', async () => {
    const gps = { GPSLatitudeRef: 'N', GPSLatitude: '38/1 42/1 0/1' };
    const photo = await aPicture({ format: 'jpeg', with: (picture) => picture.withExif({ IFD0: { Artist: 'MARKER' }, IFD3: gps }) });
    const { rawPayload, headers } = await served(Buffer.concat([photo, zip, Buffer.from('<script>MARKER</script>')]), 'MARKER.php.jpg');
    expect(rawPayload.includes('MARKER')).toBe(false);
    expect(await sharp(rawPayload).metadata()).toMatchObject({ format: 'webp', width: 96, height: 64 });
    expect((await sharp(rawPayload).metadata()).exif).toBeUndefined();
    expect(headers['content-disposition']).toBe(`inline; filename*=UTF-8''MARKER.php.webp`);
  });

  it.each([
    ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'files.not-a-picture'],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'files.not-a-picture'],
    ['an archive', zip, 'files.not-a-picture'],
    ['a PDF', Buffer.from('%PDF-1.7\n%%EOF'), 'files.not-a-picture'],
    ['a moving picture that is a script as well', Buffer.from('GIF89a/*\u0001\u0001\0\0*/=1;alert(1)', 'latin1'), 'files.not-a-picture'],
    ['only the beginning of a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'files.broken-picture'],
    ['nothing', Buffer.alloc(0), 'files.missing'],
    ['more than 10 MB', Buffer.alloc(10 * 1_048_576 + 1), 'files.too-large'],
  ])('is refused when it is %s, under the name of a picture', async (_what, bytes, problem) => {
    expect(await refused(bytes, 'logo.png')).toEqual([400, problem]);
  });

  it('is refused when it is more than 40 million pixels in a small file', async () => {
    const bomb = await sharp(Buffer.alloc(6_500 * 6_400), { raw: { width: 6_500, height: 6_400, channels: 1 } })
      .png()
      .toBuffer();
    expect(await refused(bomb)).toEqual([400, 'files.too-many-pixels']);
  }, 60_000);

  it('is named by nobody who wants to write a header', async () => {
    const { headers } = await served(await aPicture(), `../../a%0d%0aset-cookie: x=1;\u202egnp.html`);
    expect(headers['content-disposition']).toMatch(/^inline; filename\*=UTF-8''[\w%.-]+\.webp$/);
    expect(headers['set-cookie']).toBeUndefined();
  });

  it('lies in the database as noise', async () => {
    const bytes = await aPicture();
    const { rawPayload } = await served(bytes);
    const [row] = await api.asAdmin<{ content: Buffer }>('select content from app.file_content where practice_id = $1', [owner.practiceId]);
    for (const part of [bytes.subarray(40, 72), rawPayload.subarray(40, 72), Buffer.from('WEBP')])
      expect(row?.content.includes(part)).toBe(false);
  });
});

describe('the door', () => {
  it.each([
    ['without the header that a form cannot send', { 'rekindle-upload': '' }, 400],
    ['from another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['from another site of the same domain', { 'sec-fetch-site': 'same-site' }, 403],
    ['from another origin', { origin: 'https://evil.example' }, 403],
    ['from no origin', { origin: '' }, 403],
    ['as plain text', { 'content-type': 'text/plain' }, 400],
    ['as JSON', { 'content-type': 'application/json' }, 400],
    ['as a form without a boundary', { 'content-type': 'multipart/form-data' }, 400],
  ])('stays closed %s', async (_how, headers, status) => {
    const answer = await owner.browser.upload(door, await aPicture(), 'logo.png', headers);
    expect(answer.status).toBe(status);
    expect(await logoOf(owner)).toBe('');
  });

  it('takes one file and nothing beside it', async () => {
    const part = (name: string) =>
      `--b\r\ncontent-disposition: form-data; name="${name}"; filename="a.png"\r\ncontent-type: image/png\r\n\r\nx\r\n`;
    const two = Buffer.from(`${part('one')}${part('two')}--b--\r\n`);
    const send = (payload: Buffer) => owner.browser.upload(door, payload, 'a.png', { 'content-type': 'multipart/form-data; boundary=b' });
    for (const body of [two, Buffer.from('--b'), Buffer.from(part('one')), Buffer.from('--b--\r\n')])
      expect((await send(body)).status).toBe(400);
  });

  it('is opened by the owner only', async () => {
    for (const [who, browser] of everybodyOf(api, ours)) {
      const { status } = await browser.upload(door, await aPicture());
      expect([who, status]).toEqual([who, { owner: 201, visitor: 401 }[who] ?? 403]);
    }
  });
});

describe('a file of another practice', () => {
  it('is answered exactly like one that never was, to everybody', async () => {
    const [secret, nowhere] = [await logoOf(theirs.people.owner), `/files/${randomUUID()}`];
    const face = (answer: { statusCode: number; headers: object; body: string }) =>
      `${answer.statusCode} ${JSON.stringify({ ...answer.headers, date: '' })} ${answer.body}`.replace(
        /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g,
        '…',
      );
    for (const [who, browser] of everybodyOf(api, ours)) {
      const [real, random] = [await browser.open(secret), await browser.open(nowhere)];
      expect([who, face(real)]).toEqual([who, face(random)]);
      expect(real.statusCode).toBe(who === 'visitor' ? 401 : 404);
      // Not even to somebody who seems to have it already.
      expect((await browser.open(secret, { 'if-none-match': `"${secret.slice('/files/'.length)}"` })).statusCode).not.toBe(304);
    }
  });

  it.each(['', 'practice-logo', 'undefined', "' or 1=1 --", '%00', '..%2f..%2fetc%2fpasswd', 'x'.repeat(2_000)])(
    '%j is no file either',
    async (id) => {
      expect([400, 404, 414]).toContain((await owner.browser.open(`/files/${id}`)).statusCode);
    },
  );
});

describe('a file that is opened', () => {
  it('does nothing on our origin and is kept by no proxy', async () => {
    const { headers } = await served(await aPicture());
    expect(headers).toMatchObject({
      'content-type': 'image/webp',
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-cache',
    });
  });

  it('is not sent again to a browser that has it and may still see it', async () => {
    const { headers } = await served(await aPicture());
    const again = await owner.browser.open(await logoOf(owner), { 'if-none-match': String(headers.etag) });
    expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0]);
  });

  it('is closed to whoever was removed, and on the site where they are not signed in', async () => {
    const { coach } = theirs.people;
    const logo = await logoOf(coach);
    expect((await coach.browser.open(logo)).statusCode).toBe(200);
    expect((await coach.browser.open(logo, { host: 'portal.test' })).statusCode).toBe(401);
    await api.asAdmin('update app.member set removed_at = now() where id = $1', [coach.memberId]);
    expect((await coach.browser.open(logo)).statusCode).toBe(401);
    expect((await coach.browser.open(logo, { 'if-none-match': `"${logo.slice('/files/'.length)}"` })).statusCode).toBe(401);
  });
});

describe('handlers beside GraphQL', () => {
  it('are these, and each says who may call it', () => {
    const controllers = [...areaModules, FilesModule, LiveModule].flatMap(
      (module) => (Reflect.getMetadata('controllers', module) ?? []) as { name: string; prototype: Record<string, object> }[],
    );
    const marks = controllers.flatMap(({ name, prototype }) =>
      Object.getOwnPropertyNames(prototype)
        .filter((method) => Reflect.hasMetadata('path', prototype[method] as object))
        .map((method) => [`${name}.${method}`, accessOf(prototype[method] as object)]),
    );
    expect(Object.fromEntries(marks)).toEqual({
      'PracticeLogoController.replace': 'practice:update',
      'ClientImportController.receive': 'client:import',
      'ClientExportController.fetch': 'client:export',
      'ChartsController.fetch': 'outcome:read',
      'FigureFilesController.fetch': 'outcome:read',
      'PhotosController.add': 'journal:write',
      'JournalFilesController.mine': 'journal:write',
      'JournalFilesController.mineToRead': 'journal:write',
      'JournalFilesController.shared': 'journal:read',
      'JournalFilesController.sharedToRead': 'journal:read',
      'FilesController.open': 'file:open',
      'LiveController.listen': 'live:listen',
    });
  });
});
