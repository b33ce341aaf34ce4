import type { DemoClient } from '@rekindle/clients/api/demo';
import { ClientStatus, IntakeQuestion, RelationshipStage } from '@rekindle/clients/domain';
import { Chance, dayThere } from '@rekindle/platform/demo';
import { isCouple, OutcomeStatus } from '@rekindle/outcomes/domain';

/** Where somebody stands with their ex from a day on, until the next part or today. Days are counted as `dayThere` counts them. */
export interface LifePart {
  readonly says: OutcomeStatus;
  readonly from: number;
}

/** What has come of it for a client of the demo, whether anybody tells of it or not. */
export interface DemoLife {
  readonly zone: string;
  /** The day on which everything needed was agreed to. */
  readonly startedOn: number;
  /** The last day of coaching, or yesterday where it goes on. */
  readonly coachedUntil: number;
  readonly yesterday: number;
  /** The first one begins with the start. */
  readonly parts: readonly LifePart[];
}

const { SEPARATED, NO_CONTACT, IN_CONTACT, MEETING, TRIAL, TOGETHER, APART_AGAIN, MOVED_ON } = RelationshipStage;
const { APART } = OutcomeStatus;

const saysAt: Readonly<Record<RelationshipStage, OutcomeStatus>> = {
  ...{ [SEPARATED]: APART, [NO_CONTACT]: APART, [IN_CONTACT]: APART, [MEETING]: APART, [APART_AGAIN]: APART },
  ...{ [TRIAL]: OutcomeStatus.TRIAL, [TOGETHER]: OutcomeStatus.TOGETHER, [MOVED_ON]: OutcomeStatus.MOVED_ON },
};

/** As the stages of a client say while they are coached, and by chance what came afterwards. Null for whoever has not begun. */
export function lifeOf(client: DemoClient, now: Date): DemoLife | null {
  const { consentedAt, begunAt, answers, status, statusSince } = client;
  const zone = answers[IntakeQuestion.TIME_ZONE];
  if (!consentedAt || !begunAt || !zone) return null;
  const isOver = status === ClientStatus.ENDED || status === ClientStatus.PAUSED;
  const startedOn = dayThere(consentedAt, zone);
  const yesterday = dayThere(now, zone) - 1;
  const parts: LifePart[] = [{ says: APART, from: startedOn }];
  for (const { stage, at } of client.stages) add(parts, { says: saysAt[stage], from: Math.max(startedOn, dayThere(at, zone)) });
  const coachedUntil = Math.min(yesterday, isOver ? dayThere(statusSince, zone) : yesterday);
  if (status === ClientStatus.ENDED) goOn(parts, coachedUntil, yesterday, Chance.of(client.id, 'outcomes.life'));
  return { zone, startedOn, coachedUntil, yesterday, parts };
}

/** Where somebody stood on a day. */
export function partOn({ parts }: DemoLife, day: number): LifePart {
  return parts.findLast(({ from }) => from <= day) ?? { says: APART, from: day };
}

function goOn(parts: LifePart[], from: number, until: number, chance: Chance): void {
  for (let next = following(parts, from, chance); next && next.from <= until; next = following(parts, next.from, chance)) add(parts, next);
}

const shareOfPartings = 0.27;
const shareOfMovingOn = 0.5;
const shareComingBack = 0.14;

/** What comes next in a life without a coach; null where nothing does. */
function following(parts: readonly LifePart[], after: number, chance: Chance): LifePart | null {
  const says = parts.at(-1)?.says ?? APART;
  if (isCouple(says)) return chance.happens(shareOfPartings) ? { says: APART, from: after + chance.between(35, 400) } : null;
  if (says === OutcomeStatus.MOVED_ON) return null;
  if (chance.happens(shareOfMovingOn)) return { says: OutcomeStatus.MOVED_ON, from: after + chance.between(25, 320) };
  return chance.happens(shareComingBack) ? { says: OutcomeStatus.TRIAL, from: after + chance.between(20, 260) } : null;
}

function add(parts: LifePart[], part: LifePart): void {
  if (parts.at(-1)?.says !== part.says) parts.push(part);
}
