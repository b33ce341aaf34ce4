import { describe, expect, it } from '@jest/globals';
import { readPostfixLog } from './postfix-log';

const now = new Date('2027-01-02T08:00:00Z');
const id = '<ci.0198c0de000050008000000000000001@test.example>';
async function* from(lines: readonly string[]) {
  yield* lines;
}
const read = (...lines: string[]) => readPostfixLog(from(lines), new Set([id]), now);
const at = (second: string, says: string) => `2026-12-31T23:59:${second}.123456+00:00 mx postfix/${says}`;

const connected = at('01', 'smtpd[10]: connect from worker[10.0.0.5]');
const read4F2A = at('02', `cleanup[11]: 4F2A00DEAD: message-id=${id}`);
const queued = at('03', 'qmgr[12]: 4F2A00DEAD: from=<b+x@test.example>, size=9214, nrcpt=1 (queue active)');
const sent = at(
  '04',
  'smtp[13]: 4F2A00DEAD: to=<t@client.example>, relay=mail.client.example[192.0.2.9]:25, dsn=2.0.0, status=sent (250 ok)',
);

describe('the log of a Postfix', () => {
  it('shows that a mail was taken once it is in the queue', async () => {
    const { accepted, since, until } = await read(connected, read4F2A, queued);
    expect([...accepted]).toEqual([id]);
    expect([since, until]).toEqual([new Date('2026-12-31T23:59:01.123Z'), new Date('2026-12-31T23:59:03.123Z')]);
  });

  it.each(['sent (250 ok)', 'deferred (greylisted)', 'bounced (550 no)'])('shows it by what became of it as well: %s', async (status) => {
    expect([...(await read(read4F2A, sent.replace('sent (250 ok)', status))).accepted]).toEqual([id]);
  });

  it('does not show it while the mail is only being read', async () => {
    const lost = at('05', 'smtpd[10]: lost connection after DATA from worker[10.0.0.5]');
    const { begun, accepted } = await read(connected, read4F2A, lost);
    expect([[...begun], [...accepted]]).toEqual([[id], []]);
  });

  it('may use an id in its queue again', async () => {
    const other = at('06', 'cleanup[11]: 4F2A00DEAD: message-id=<other@test.example>');
    expect([...(await read(read4F2A, other, queued)).accepted]).toEqual([]);
  });

  it('may come from an instance, a service or a time without a year', async () => {
    const old = (line: string) => line.replace(/^\S+/, 'Dec 31 23:59:59');
    const lines = [read4F2A.replace('postfix/', 'postfix-out/'), queued.replace('postfix/', 'postfix-out/submission/')];
    const { accepted, until } = await read(...lines.map(old));
    expect([...accepted]).toEqual([id]);
    expect(until?.getFullYear()).toBe(2026);
  });

  it('says nothing when it is empty or something else', async () => {
    expect(await read('', 'hello', '-- rotated --')).toMatchObject({ since: null, until: null });
  });
});
