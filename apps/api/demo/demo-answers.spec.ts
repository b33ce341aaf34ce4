import { describe, expect, it } from '@jest/globals';
import { formerClients, writtenClients } from '@rekindle/clients/api/demo';
import { type RelationshipStage, stageEvent } from '@rekindle/clients/domain';
import { flawInAnswers, getQuestionnaire, scores, weeklyChecks } from '@rekindle/measures/domain';
import { daysBetween, type Kept, made } from './made-rows.builder';

type Made = ReturnType<Kept['of']>[number];

const demo = made({ clients: 500, inFirst: 200 });
const now = new Date('2026-11-28T00:00:00Z');
const sittings = demo.of('app.sitting');

function byClient(rows: readonly Made[]): Map<string, Made[]> {
  const all = new Map<string, Made[]>();
  for (const row of rows) all.set(row['client_id'], [...(all.get(row['client_id']) ?? []), row]);
  return all;
}

describe('the answers of the demo', () => {
  it('are such as are offered, and have the scores that the product gives them', () => {
    expect(sittings.length).toBeGreaterThan(1_500);
    for (const { questionnaire: code, version, answers, scores: kept, finished_at } of sittings) {
      const questionnaire = getQuestionnaire(code);
      expect(version).toBe(questionnaire.version);
      expect(flawInAnswers(questionnaire, answers)).toBeNull();
      expect(Object.keys(answers)).not.toEqual([]);
      expect(kept).toEqual(finished_at && scores(questionnaire, answers));
    }
  });

  it('were given in order, by whoever had agreed and begun, until they were last here or coaching was over', () => {
    const clients = new Map(demo.of('app.client').map((client) => [client['id'], client]));
    const summaries = new Map(demo.of('app.client_summary').map((summary) => [summary['client_id'], summary]));
    for (const { client_id, begun_at, saved_at, finished_at } of sittings) {
      const [client, { begun_at: began, last_active_at }] = [clients.get(client_id)!, summaries.get(client_id)!];
      const over = ['ended', 'paused'].includes(client['status']) ? client['status_since'] : now;
      expect(client['consented_at']).not.toBeNull();
      const moments = [began, begun_at, saved_at, finished_at ?? saved_at, last_active_at, over].map((at: Date) => at.getTime());
      expect(moments).toEqual([...moments.slice(0, 5).sort((a, b) => a - b), over.getTime()]);
      expect(last_active_at <= over).toBe(true);
    }
  });

  it('were given in the evening, where each of them lives', () => {
    const zones = new Map(demo.of('app.client').map(({ id, time_zone }) => [id, time_zone as string]));
    const clocks = new Map(
      [...new Set(zones.values())]
        .filter(Boolean)
        .map((timeZone) => [timeZone, new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit' })]),
    );
    const hours = sittings.map(({ client_id, begun_at }) => clocks.get(zones.get(client_id)!)!.format(begun_at));
    expect([...new Set(hours)].sort()).toEqual(['19', '20', '21']);
  });

  it('answer what is asked each week at the stage of that day, and now and then a check besides', () => {
    const stages = byClient(demo.of('app.client_event').filter(({ kind }) => kind === stageEvent));
    const stageOf = (client: string, at: Date): RelationshipStage | null =>
      stages.get(client)?.findLast(({ recorded_at }) => recorded_at <= at)?.['payload'].codes[0] ?? null;
    const besides = sittings.filter(
      ({ client_id, questionnaire, begun_at }) => !weeklyChecks(stageOf(client_id, begun_at)).includes(questionnaire),
    );
    expect(new Set(besides.map(({ questionnaire }) => questionnaire))).toEqual(new Set(['closeness', 'self-worth']));
  });

  it('are on the timeline once they are finished, as the product puts them there', () => {
    const items = demo.of('app.timeline_item').filter(({ kind }) => kind === 'measures.finished');
    const told = items.map(({ client_id, happened_at, codes, actor_id, visibility }) => ({
      client_id,
      happened_at,
      codes,
      actor_id,
      visibility,
    }));
    const finished = sittings.filter(({ finished_at }) => finished_at);
    expect(told).toEqual(
      finished.map(({ client_id, finished_at: happened_at, questionnaire }) => ({
        ...{ client_id, happened_at, codes: [questionnaire], actor_id: client_id, visibility: 'client' },
      })),
    );
    expect(sittings.length - finished.length).toBe(4);
  });

  it('weigh most at the beginning, and less two months later', () => {
    const begun = new Map(demo.of('app.client_summary').map(({ client_id, begun_at }) => [client_id, begun_at as Date]));
    const weights = sittings
      .filter(({ questionnaire }) => questionnaire === 'breakup-impact')
      .map(({ client_id, scores: kept, begun_at }) => ({
        days: daysBetween(begun.get(client_id)!, begun_at),
        weight: kept?.['breakup-impact'],
      }));
    const mean = (after: number, before: number) => {
      const some = weights.filter(({ days, weight }) => weight !== undefined && days >= after && days < before);
      return some.reduce((sum, { weight }) => sum + weight, 0) / some.length;
    };
    expect(mean(0, 2)).toBeGreaterThan(60);
    expect(mean(0, 2)).toBeLessThan(75);
    expect(mean(60, 100)).toBeGreaterThan(25);
    expect(mean(60, 100)).toBeLessThan(50);
  });

  it('are a few of the last weeks where somebody only makes up the number', () => {
    const ofClient = byClient(sittings);
    const others = demo
      .of('app.client')
      .slice(writtenClients + formerClients)
      .map(({ id }) => ofClient.get(id) ?? []);
    const evenings = others.map((some) => new Set(some.map(({ begun_at }) => Math.round(begun_at.getTime() / (12 * 3_600_000)))).size);
    expect(Math.max(...others.map(({ length }) => length))).toBeLessThanOrEqual(3 * 3 + 2);
    expect(evenings.filter((count) => count > 0).length).toBeGreaterThan(150);
  });
});
