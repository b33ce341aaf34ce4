import { dayOf, type DemoPart, type Ground, table, ToSeal } from '@rekindle/platform/demo';
import { ConsentDecision, ConsentKind, consentVersions, factsIn, IntakeQuestion, type KeptAnswers } from '@rekindle/clients/domain';
import { sealedPlace } from '../../sealed-place';
import type { DemoClient } from '../demo-client';
import { happened, timelineItems } from './timeline-item';

const consents = table('app.consent', 'practice_id', 'id', 'client_id', 'kind', 'decision', 'version', 'name', 'recorded_at');
const intakes = table('app.intake', 'practice_id', 'client_id', 'answers', 'nickname', 'started_at', 'completed_at');

/** What is told, with its date: facts of the beginning, and stages. */
export const clientEvents = table(
  'app.client_event',
  ...(['practice_id', 'id', 'client_id', 'kind', 'happened_on', 'happened_precision', 'recorded_at', 'recorded_by', 'payload'] as const),
);

/** What they agreed to, and what they answered and told at the beginning. */
export const beginnings: DemoPart<DemoClient> = {
  name: 'clients.beginning',
  tables: [consents, intakes, clientEvents, timelineItems],
  add(client, ground) {
    const { consentedAt, begunAt } = client;
    if (!consentedAt) return;
    say(client, ground, ConsentKind.TERMS, before(consentedAt, 1));
    say(client, ground, ConsentKind.SPECIAL_CATEGORY, consentedAt);
    for (const kind of client.wishes) say(client, ground, kind, consentedAt);
    addIntake(client, ground, consentedAt);
    if (begunAt) happened(client, ground, { kind: 'clients.intake-completed', at: begunAt });
  },
};

function say(client: DemoClient, ground: Ground, kind: ConsentKind, at: Date): void {
  const { practice, id, name } = client;
  const said = { kind, decision: ConsentDecision.GIVEN, version: consentVersions[kind], name, recorded_at: at };
  ground.rows.add(consents, { practice_id: practice.id, id: ground.chance.id(at), client_id: id, ...said });
  happened(client, ground, { kind: 'clients.consent-given', at, codes: [kind] });
}

// Whoever has not finished is still with the first questions, and nothing of it is a fact.
const answeredFirst = 3;

function addIntake(client: DemoClient, { chance, rows }: Ground, started_at: Date): void {
  const { id: client_id, begunAt, written } = client;
  const practice_id = client.practice.id;
  const savedAt = (begunAt ?? started_at).toISOString();
  const kept = (code: string | null) => ({ code, revision: 1, savedAt });
  const told = Object.entries(client.answers).slice(0, begunAt ? undefined : answeredFirst);
  const answers: KeptAnswers = {
    ...Object.fromEntries(told.map(([question, code]) => [question, kept(code)])),
    ...(written.nickname ? { [IntakeQuestion.NICKNAME]: kept(null) } : {}),
  };
  const nickname = written.nickname && new ToSeal(sealedPlace.nickname({ practiceId: practice_id, clientId: client_id }), written.nickname);
  rows.add(intakes, { practice_id, client_id, answers, nickname, started_at, completed_at: begunAt });
  if (!begunAt) return;
  for (const { kind, happened: when, codes } of factsIn(answers, dayOf(begunAt)))
    rows.add(clientEvents, {
      ...{ practice_id, id: chance.id(begunAt), client_id, kind, happened_on: when.on, happened_precision: when.precision },
      ...{ recorded_at: begunAt, recorded_by: client_id, payload: { codes } },
    });
}

function before(at: Date, minutes: number): Date {
  return new Date(at.getTime() - minutes * 60_000);
}
