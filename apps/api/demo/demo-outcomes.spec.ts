import { describe, expect, it } from '@jest/globals';
import { localDateAt } from '@rekindle/check-ins/domain';
import { RelationshipStage } from '@rekindle/clients/domain';
import {
  courseOf,
  curveEnds,
  firstOutcomes,
  followedUntil,
  isCouple,
  lossToFollowUp,
  type OutcomeReport,
  Reporter,
  ReportSource,
  riskTable,
  standingReports,
  stayingTogether,
} from '@rekindle/outcomes/domain';
import { made } from './made-rows.builder';

const demo = made();
const today = '2026-11-28';
const rows = demo.of('app.outcome_report').toSorted((one, other) => one['written_at'] - other['written_at']);
const zoneOf = (client: Record<string, any>): string => client['time_zone'] ?? 'UTC';
const started = demo.of('app.client').filter(({ consented_at }) => consented_at !== null);
const startOf = new Map(started.map((client) => [client['id'], localDateAt(zoneOf(client), client['consented_at'])]));
const reportsOf = Map.groupBy(
  rows.map((row, number) => ({ clientId: row['client_id'] as string, ...reportIn(row, number) })),
  ({ clientId }) => clientId,
);
const courses = started.map(({ id }) => courseOf(startOf.get(id) ?? '', reportsOf.get(id) ?? []));

function reportIn(row: Record<string, any>, number: number): OutcomeReport {
  const { id, says, since, source, corrects } = row;
  return {
    ...{ id, number, says, since, source, corrects, asOf: row['as_of'], by: row['reporter'] },
    ...{ isCertain: row['is_certain'], isPrivate: row['is_private'], isTakenBack: row['is_taken_back'] },
  };
}

describe('the outcomes of the demo', () => {
  it('fill every curve: many people, half a year and more, and some who could not be reached', () => {
    const first = riskTable(firstOutcomes(courses));
    expect(first.atRisk[0]).toBeGreaterThan(120);
    expect(curveEnds(first)).toBeGreaterThan(200);
    const staying = riskTable(stayingTogether(courses));
    expect(staying.atRisk[0]).toBeGreaterThan(30);
    expect(curveEnds(staying)).toBeGreaterThan(200);
    const { of, share } = lossToFollowUp(followedUntil(courses, today), 182);
    expect(of).toBeGreaterThan(60);
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThanOrEqual(0.2);
  });

  it('are told by clients, coaches and partners, on pages and in answers to mail, and some to no coach', () => {
    expect(new Set(rows.map(({ reporter }) => reporter))).toEqual(new Set(Object.values(Reporter)));
    expect(new Set(rows.map(({ source }) => source))).toEqual(new Set(Object.values(ReportSource)));
    const hidden = rows.filter(({ is_private }) => is_private);
    expect(hidden.length).toBeGreaterThan(10);
    expect(hidden.filter(({ written_by }) => written_by !== null)).toEqual([]);
    const onTimeline = demo.of('app.timeline_item').filter(({ kind }) => kind.startsWith('outcomes.'));
    expect(onTimeline).toHaveLength(rows.length - hidden.length);
  });

  it('answer the questions of later mails, of which some were left', () => {
    const waves = demo.of('app.outcome_wave');
    const answers = new Map(rows.filter(({ source }) => source === ReportSource.WAVE).map(({ id, client_id }) => [id, client_id]));
    const answered = waves.filter(({ outcome }) => outcome === 'answered');
    expect(answered.length).toBeGreaterThan(100);
    expect(answered.filter(({ report_id, client_id }) => answers.get(report_id) !== client_id)).toEqual([]);
    expect(answers.size).toBe(answered.length);
    expect(waves.filter(({ outcome }) => outcome === 'left').length).toBeGreaterThan(20);
    expect(waves.filter(({ until_on }) => until_on >= today)).toEqual([]);
    const once = waves.flatMap(({ client_id, start_day, reunion_day }) => [
      `${client_id} start ${start_day}`,
      `${client_id} reunion ${reunion_day}`,
    ]);
    expect(new Set(once.filter((each) => !each.endsWith('null'))).size).toBe(once.filter((each) => !each.endsWith('null')).length);
  });

  it('are corrected and taken back, and some are waiting for a second word', () => {
    expect(rows.filter(({ corrects, is_taken_back }) => corrects !== null && !is_taken_back).length).toBeGreaterThan(3);
    expect(rows.filter(({ is_taken_back }) => is_taken_back).length).toBeGreaterThan(0);
    expect(courses.filter(({ isUnconfirmed }) => isUnconfirmed).length).toBeGreaterThan(0);
  });

  it('begin with the consent of their client and end before today', () => {
    const early = rows.filter(({ client_id, as_of, since }) =>
      [as_of, since ?? as_of].some((day) => day < (startOf.get(client_id) ?? today)),
    );
    expect(early).toEqual([]);
    expect(rows.filter(({ as_of, written_at }) => as_of >= today || written_at >= new Date(`${today}T00:00:00Z`))).toEqual([]);
  });

  it('say what the stages say, of whoever is still being coached', () => {
    const couples: readonly string[] = [RelationshipStage.TRIAL, RelationshipStage.TOGETHER];
    const summaries = demo.of('app.client_summary').filter(({ status, stage }) => status === 'active' && stage !== null);
    for (const { client_id, stage, stage_since } of summaries) {
      const last = standingReports(reportsOf.get(client_id) ?? []).at(-1);
      // Who has said nothing since is where they were.
      if (last && last.asOf > stage_since) expect(isCouple(last.says)).toBe(couples.includes(stage));
    }
  });
});
