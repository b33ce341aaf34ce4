import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { copyLine, type Row, ToSeal } from '@rekindle/platform/demo';
import {
  intakeQuestions,
  relationshipStages,
  statusesToFilter,
  whatIsWrongWithAnswer,
  whatIsWrongWithNickname,
} from '@rekindle/clients/domain';
import { whatIsWrongWithName } from '@rekindle/identity/domain';
import { isEmailAddress } from '@rekindle/shared/kernel';
import { type Kept, made } from './made-rows.builder';

const sealable = (row: Row) =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value instanceof ToSeal ? { ...value } : value]));
function printOf({ rows }: Kept): string {
  const hash = createHash('sha256');
  for (const { table, row } of rows) hash.update(`${table.name}\t${copyLine(table, sealable(row)) ?? ''}`);
  return hash.digest('hex');
}

describe('the rows of the demo', () => {
  it('are the same bytes for the same seed and day, and others for another', () => {
    expect(printOf(made({ clients: 200 }))).toBe(printOf(made({ clients: 200 })));
    expect(printOf(made({ seed: 'another' }))).not.toBe(printOf(made()));
    expect(printOf(made({ today: '2026-11-29' }))).not.toBe(printOf(made()));
  });

  it('tell of three coaches, sixty clients at every stage and in every status, and those who finished before', () => {
    const demo = made();
    expect(demo.of('app.member').filter(({ role }) => role === 'owner' || role === 'coach')).toHaveLength(3);
    const everybody = demo.of('app.client_summary');
    const summaries = everybody.slice(0, 60);
    expect(new Set(everybody.slice(60).map(({ status }) => status))).toEqual(new Set(['ended']));
    expect(everybody).toHaveLength(180);
    expect(new Set(summaries.map(({ stage }) => stage))).toEqual(new Set([...relationshipStages, null]));
    expect(new Set(summaries.map(({ status }) => status))).toEqual(new Set(statusesToFilter));
    expect(summaries.find(({ name }) => name === 'Tomasz Wieland')).toMatchObject({ status: 'active', stage: 'no-contact' });
  });

  it('hold a year, and nothing that is still ahead', () => {
    const demo = made({ clients: 600, inFirst: 200 });
    // Until when something holds, or may be answered, lies ahead in the nature of things.
    const isTerm = (column: string) => ['expires_at', 'closes_at', 'due_at', 'snoozed_until'].includes(column);
    const dates = demo.rows.flatMap(({ table, row }) =>
      Object.entries(row).filter(([column, value]) => value instanceof Date && table.name !== 'app.invitation' && !isTerm(column)),
    );
    const moments = dates.map(([, date]) => (date as Date).getTime());
    expect(new Date(Math.max(...moments)) <= new Date('2026-11-28T00:00:00Z')).toBe(true);
    const [first] = demo
      .of('app.client')
      .map(({ added_at }) => added_at as Date)
      .sort((a, b) => a.getTime() - b.getTime());
    expect(first!.toISOString().slice(0, 7) <= '2026-01').toBe(true);
  });

  it('would all have passed the checks of the product', () => {
    const demo = made({ clients: 400 });
    const emails = demo.of('identity.account').map(({ email }) => email as string);
    expect(emails.filter((email) => !isEmailAddress(email) || email !== email.toLowerCase() || !email.endsWith('@demo.example'))).toEqual(
      [],
    );
    expect(demo.of('app.client').filter(({ name }) => whatIsWrongWithName(name as string))).toEqual([]);
    const answers = demo
      .of('app.intake')
      .flatMap(({ answers: kept }) => intakeQuestions.map((question) => [question, kept[question]?.code]));
    expect(answers.filter(([question, code]) => code && whatIsWrongWithAnswer(question, code, '2026-11-28'))).toEqual([]);
    const nicknames = demo.of('app.intake').flatMap(({ nickname }) => (nickname ? [nickname.text as string] : []));
    expect(nicknames.length).toBeGreaterThan(10);
    expect(nicknames.filter((nickname) => whatIsWrongWithNickname(nickname))).toEqual([]);
  });

  it('name nobody in a text about somebody else, and write no text twice', () => {
    const demo = made();
    const names = demo.of('app.client').flatMap(({ name }) => (name as string).split(' '));
    const texts = demo.rows.flatMap(({ row }) => Object.values(row)).flatMap((value) => (value instanceof ToSeal ? [value.text] : []));
    expect(texts.length).toBeGreaterThan(90);
    expect(texts.filter((text) => text.split(/[^\p{L}-]+/u).some((word) => names.includes(word)))).toEqual([]);
    // What was only ticked off is no text.
    const long = texts.filter((text) => text.length > 20 && text.includes(' '));
    expect(new Set(long).size).toBe(long.length);
  });
});
