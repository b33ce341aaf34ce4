import { type DemoClient, isWritten } from '@rekindle/clients/api/demo';
import { RelationshipStage } from '@rekindle/clients/domain';
import { sittingsOf } from '@rekindle/measures/api/demo';
import { breakupImpact, scores } from '@rekindle/measures/domain';
import type { Chance } from '@rekindle/platform/demo';
import { Ask, mostOf, noteOf, type Question } from '@rekindle/check-ins/domain';
import { lines } from './lines';

/** One answer of the demo: a number, or a line that is sealed on its way. */
export interface Given {
  readonly question: string;
  readonly value: number | null;
  readonly line: string | null;
}

// Before anything was answered.
const weightAtFirst = 68;
const shareWithNote = 0.12;

/** Answers of one moment, which follow the course of the story: light where the breakup weighs little. */
export function givenAt(client: DemoClient, at: Date, asks: readonly Question[], chance: Chance): readonly Given[] {
  const stage = client.stages.findLast((each) => each.at <= at)?.stage ?? RelationshipStage.SEPARATED;
  const weight = weightAt(client, at);
  return asks.flatMap((question) => {
    if (question.ask === Ask.LINE || question.ask === Ask.QUESTIONNAIRE) return lineTo(question, client, chance);
    const value = valueOf(question, stage, weight, chance);
    const note = noteOf(question);
    const line = note && isWritten(client) && chance.happens(shareWithNote) ? chance.pick(lines.pulse) : null;
    return [{ question: question.id, value, line: null }, ...(note && line ? [{ question: note, value: null, line }] : [])];
  });
}

/** How much the breakup weighed when they last said it, 0 to 100. */
function weightAt(client: DemoClient, at: Date): number {
  for (const { questionnaire, answers, finishedAt } of sittingsOf(client).toReversed()) {
    if (questionnaire !== breakupImpact || !finishedAt || finishedAt > at) continue;
    const weight = scores(questionnaire, answers)[breakupImpact.code];
    if (typeof weight === 'number') return weight;
  }
  return weightAtFirst;
}

const { SEPARATED, NO_CONTACT, IN_CONTACT, MEETING, TRIAL, TOGETHER, APART_AGAIN, MOVED_ON } = RelationshipStage;

// How often somebody was in touch since they last answered, at each stage.
const inTouch: Readonly<Record<RelationshipStage, number>> = {
  ...{ [SEPARATED]: 0.22, [NO_CONTACT]: 0.06, [IN_CONTACT]: 0.5, [MEETING]: 0.8 },
  ...{ [TRIAL]: 0.95, [TOGETHER]: 1, [APART_AGAIN]: 0.2, [MOVED_ON]: 0 },
};
const shareOfCallOuts = 0.7;

function valueOf(question: Question, stage: RelationshipStage, weight: number, chance: Chance): number {
  const most = mostOf(question);
  const wobble = chance.between(-9, 9) / 10;
  switch (question.ask) {
    case Ask.FACES:
      return inside(most * (1 - weight / 110) + wobble, most);
    case Ask.SCALE:
      return inside((most * weight) / 100 - 0.3 + wobble, most);
    default:
      return chance.happens(question.id === 'contact' ? inTouch[stage] : shareOfCallOuts) ? 1 : 0;
  }
}

function inside(value: number, most: number): number {
  return Math.min(most, Math.max(0, Math.round(value)));
}

const shareOfLines = 0.8;

// Each sealed text costs a key of its own, so whoever only makes up the number writes none.
function lineTo({ id, ask }: Question, client: DemoClient, chance: Chance): readonly Given[] {
  if (ask !== Ask.LINE || !isWritten(client) || !chance.happens(shareOfLines)) return [];
  const words = Object.entries(lines).find(([about]) => id.startsWith(about))?.[1] ?? [];
  return words.length === 0 ? [] : [{ question: id, value: null, line: chance.pick<string>(words) }];
}
