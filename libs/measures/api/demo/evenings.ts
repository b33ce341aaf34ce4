import type { DemoClient } from '@rekindle/clients/api/demo';
import { ClientStatus, IntakeQuestion, RelationshipStage } from '@rekindle/clients/domain';
import { type Chance, dayThere, momentThere } from '@rekindle/platform/demo';

/** An evening on which somebody is asked. */
export interface Evening {
  readonly at: Date;
  /** Weeks since they began, whole ones. */
  readonly week: number;
}

const earliest = 19 * 60 + 10;
const latest = 21 * 60 + 40;
// All that may be asked on one evening takes less than half an hour.
const over = latest + 30;

/**
 * The evenings on which a client is asked, where they live: the first after they began, and one each week until they were last here or let
 * go. None for whoever has not begun, and begun has nobody who has not agreed to what is needed.
 *
 * @param late days between the last evening that they were here and the last on which they are asked
 */
export function eveningsOf(client: DemoClient, late: number, chance: Chance): readonly Evening[] {
  const { begunAt, consentedAt, answers } = client;
  const zone = answers[IntakeQuestion.TIME_ZONE];
  const until = begunAt && consentedAt && endOf(client);
  if (!until || !zone) return [];
  const firstHere = dayThere(begunAt, zone);
  const first = momentThere(firstHere, earliest, zone) > begunAt ? firstHere : firstHere + 1;
  const lastHere = dayThere(until, zone);
  const last = momentThere(lastHere, over, zone) <= until ? lastHere : lastHere - 1;
  if (last < first) return [];
  const weeks = Math.max(0, Math.floor((last - late - first) / 7));
  const days = [first, ...Array.from({ length: weeks }, (_, index) => last - late - 7 * (weeks - 1 - index))];
  return days.map((day) => ({ at: momentThere(day, chance.between(earliest, latest), zone), week: Math.floor((day - first) / 7) }));
}

/** Where the relationship stood; null before it was said. */
export function stageAt({ stages }: Pick<DemoClient, 'stages'>, at: Date): RelationshipStage | null {
  return stages.findLast((each) => each.at <= at)?.stage ?? null;
}

// Whoever has let go is asked nothing more.
function endOf({ lastActiveAt, status, statusSince, stages }: DemoClient): Date | null {
  const isOver = status === ClientStatus.ENDED || status === ClientStatus.PAUSED;
  const letGoAt = stages.find(({ stage }) => stage === RelationshipStage.MOVED_ON)?.at;
  const ends = [...(isOver ? [statusSince] : []), ...(letGoAt ? [letGoAt] : [])];
  return lastActiveAt && ends.reduce((first, each) => (each < first ? each : first), lastActiveAt);
}
