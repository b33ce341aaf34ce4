import type { DemoClient } from '@rekindle/clients/api/demo';
import { ConsentKind } from '@rekindle/clients/domain';
import { Chance } from '@rekindle/platform/demo';
import { isCouple, type OutcomeStatus, Reporter, ReportSource } from '@rekindle/outcomes/domain';
import { type DemoLife, partOn } from './life';
import type { DemoWave } from './waves-asked';

/** What somebody said of a day of their life, before it is written down. */
export interface Telling {
  readonly day: number;
  readonly says: OutcomeStatus;
  /** The first day of it; null where nobody knew it, or it had been told before. */
  readonly since: number | null;
  readonly by: Reporter;
  readonly source: ReportSource;
  readonly isCertain: boolean;
  readonly isPrivate: boolean;
  /** What was written first and had to be mended: another first day, or that it was so at all. */
  readonly slip: 'day' | 'whole' | null;
  /** The mail that it answers. */
  readonly wave: DemoWave | null;
}

/** A day on which somebody tells, whatever there is to tell. */
type Occasion = Pick<Telling, 'day' | 'by' | 'source' | 'wave'>;

const inPortal = { by: Reporter.CLIENT, source: ReportSource.PORTAL, wave: null };
const inWave = { by: Reporter.CLIENT, source: ReportSource.WAVE };
const heard = { by: Reporter.COACH, source: ReportSource.CLIENT_PAGE, wave: null };
const partnersWord = { by: Reporter.PARTNER, source: ReportSource.CLIENT_PAGE, wave: null };

const shareLost = 0.07;
const sharePrivate = 0.1;

/** All that was told of a life, a day at most once by the same person, the earliest first. @param waves by which they were asked */
export function tellingsOf(client: DemoClient, life: DemoLife, waves: readonly DemoWave[]): readonly Telling[] {
  const chance = Chance.of(client.id, 'outcomes.tellings');
  const isPrivate = chance.happens(sharePrivate);
  const lostOn = chance.happens(shareLost) ? life.startedOn + chance.between(20, 400) : Infinity;
  const occasions = [
    ...newsIn(life, chance),
    ...sessionsOf(life, chance),
    ...callsAfterwards(client, life, chance),
    ...waves.flatMap((wave) => (wave.answeredOn === null ? [] : [{ day: wave.answeredOn, ...inWave, wave }])),
  ];
  const kept = new Map(occasions.map((occasion) => [`${occasion.day} ${occasion.by}`, occasion]));
  const inOrder = [...kept.values()].filter(({ day }) => day < lostOn && day <= life.yesterday).sort((one, other) => one.day - other.day);
  const told = new Set([life.startedOn]);
  return inOrder.map((occasion) => {
    const { says, from } = partOn(life, occasion.day);
    const isNews = !told.has(from);
    told.add(from);
    const slip = chance.happens(0.035) ? 'day' : chance.happens(0.012) ? 'whole' : null;
    return {
      ...{ ...occasion, says, since: isNews && chance.happens(0.86) ? from : null },
      isCertain: occasion.by === Reporter.CLIENT || chance.happens(0.94),
      isPrivate: isPrivate && occasion.by === Reporter.CLIENT,
      slip: occasion.source === ReportSource.WAVE ? null : slip,
    };
  });
}

/** What is new is told within days while somebody is coached: by themself in the portal, or in a session; sometimes their partner says so too. */
function newsIn({ parts, coachedUntil }: DemoLife, chance: Chance): readonly Occasion[] {
  return parts.slice(1).flatMap(({ says, from }) => {
    if (from > coachedUntil) return [];
    const first = { day: from + chance.between(0, 7), ...(chance.happens(0.6) ? inPortal : heard) };
    const partner = isCouple(says) && chance.happens(0.12) ? [{ day: first.day + chance.between(1, 9), ...partnersWord }] : [];
    return [first, ...partner];
  });
}

/** Coaches ask every few weeks, and once more at the end. */
function sessionsOf({ startedOn, coachedUntil }: DemoLife, chance: Chance): readonly Occasion[] {
  const every = chance.between(35, 60);
  const count = Math.max(0, Math.floor((coachedUntil - startedOn) / every));
  const sessions = Array.from({ length: count }, (_, index) => ({ day: startedOn + every * (index + 1), ...heard }));
  const last = chance.happens(0.8) && coachedUntil > startedOn ? [{ day: coachedUntil, ...heard }] : [];
  return [...sessions.filter(() => chance.happens(0.65)), ...last];
}

/** Whoever agreed to no mail was called half a year and a year after the start; some picked up. */
function callsAfterwards({ wishes }: DemoClient, { startedOn, coachedUntil }: DemoLife, chance: Chance): readonly Occasion[] {
  if (wishes.includes(ConsentKind.FOLLOW_UP)) return [];
  const calls = [184, 368].filter(() => chance.happens(0.66)).map((days) => ({ day: startedOn + days + chance.between(0, 12), ...heard }));
  return calls.filter(({ day }) => day > coachedUntil);
}
