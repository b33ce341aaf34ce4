import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import * as domain from '@rekindle/check-ins/domain';
import { askedDays } from './asked-days.mjs';

const workspace = resolve(__dirname, '../..');
const due = (typed: string) => promisify(execFile)('npm', ['run', '--silent', 'due', '--', ...typed.split(' ')], { cwd: workspace });

describe('npm run due', () => {
  it('has one line for each day', async () => {
    const { stdout, stderr } = await due('--zone America/Nuuk --at 23:30 --from 2027-03-26 --days 3');
    expect(stderr).toBe('');
    expect(stdout.split('\n')).toEqual([
      '{"localDate":"2027-03-26","status":"due","reason":null,"at":"2027-03-27T01:30:00Z"}',
      '{"localDate":"2027-03-27","status":"due","reason":"gap","at":"2027-03-28T01:30:00Z"}',
      '{"localDate":"2027-03-28","status":"due","reason":null,"at":"2027-03-29T00:30:00Z"}',
      '',
    ]);
  });

  it('has a line for a day that never was, and says why a mail waits', async () => {
    const { stdout } = await due('--zone Pacific/Apia --at 22:00 --from 2011-12-29 --days 2 --quiet 21:00-08:00');
    expect(stdout.split('\n')).toEqual([
      '{"localDate":"2011-12-29","status":"due","reason":"quiet","at":"2011-12-30T18:00:00Z"}',
      '{"localDate":"2011-12-30","status":"skipped","reason":"nonexistent_date","at":null}',
      '',
    ]);
  });

  it('answers with one sentence and nothing else to what cannot be', async () => {
    await expect(due('--zone Mars/Base --at 19:00 --from 2027-03-26 --days 3')).rejects.toMatchObject({
      code: 2,
      stdout: '',
      stderr: '--zone takes an IANA time zone, such as Europe/Berlin.\n',
    });
  });
});

describe('what npm run due was asked for', () => {
  const whole = '--zone US/Eastern --at 19:00 --from 2027-02-28 --days 2';
  const asked = (typed: string) => askedDays(typed.split(' '), domain);

  it('is a zone, a time, days and quiet hours', () => {
    expect(asked(`${whole} --quiet 21:00-08:00`)).toEqual({
      hours: { zone: 'US/Eastern', at: '19:00', quiet: { from: '21:00', until: '08:00' } },
      dates: ['2027-02-28', '2027-03-01'],
    });
    expect(asked(whole.replace('--days 2', '--days=400')).dates).toHaveLength(400);
  });

  it.each([
    [whole.replace('US/Eastern', '+02:00'), '--zone takes'],
    [whole.replace('19:00', '24:00'), '--at takes'],
    [whole.replace('19:00', '7:00'), '--at takes'],
    [whole.replace('02-28', '02-30'), '--from takes'],
    [whole.replace('--days 2', '--days 0'), '--days takes'],
    [whole.replace('--days 2', '--days 401'), '--days takes'],
    [whole.replace('--days 2', '--days 2.5'), '--days takes'],
    [whole.replace('--days 2', '--days'), '--days takes'],
    [whole.replace(' --days 2', ''), '--days is missing'],
    [`${whole} --days 3`, '--days is there twice'],
    [`${whole} --quiet 21-8`, '--quiet takes'],
    [`${whole} --quiet 21:00-25:00`, '--quiet takes'],
    [`${whole} --quiet 08:00-08:00`, '--quiet begins and ends at the same time'],
    [`${whole} --colour red`, '--colour is unknown'],
    [`${whole} tomorrow`, 'tomorrow is no flag'],
  ])('%s is refused: %s', (typed, sentence) => {
    expect(() => asked(typed)).toThrow(sentence);
  });
});
