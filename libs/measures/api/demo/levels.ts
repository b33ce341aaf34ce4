import type { DemoClient } from '@rekindle/clients/api/demo';
import { RelationshipStage } from '@rekindle/clients/domain';
import { breakupImpact, phq4, selfWorth, together } from '@rekindle/measures/domain';
import type { Chance } from '@rekindle/platform/demo';
import type { Evening } from './evenings';

/** About where the answers of an evening lie, by scale, or by item where none holds it: a share of what is possible, 0 to 100. */
export type Levels = Readonly<Record<string, number>>;

interface EveningWithLevels {
  readonly evening: Evening;
  readonly levels: Levels;
}

/** How the weight of a breakup comes down: where to, and in how many weeks half of the way. */
interface Slope {
  readonly rest: number;
  readonly halfIn: number;
}

const usual: Slope = { rest: 22, halfIn: 8 };

/** By the kind of story. */
const slopes: Readonly<Record<string, Slope>> = {
  'own-work': { rest: 24, halfIn: 8 },
  'gone-quiet': { rest: 38, halfIn: 14 },
  'careful-words': { rest: 22, halfIn: 7 },
  'seeing-each-other': { rest: 16, halfIn: 7 },
  trying: { rest: 14, halfIn: 7 },
  'making-it-last': { rest: 10, halfIn: 6 },
  'apart-again': { rest: 26, halfIn: 10 },
  'letting-go': { rest: 10, halfIn: 7 },
  resting: { rest: 32, halfIn: 12 },
  'lasting-well': { rest: 10, halfIn: 6 },
  'moved-on-well': { rest: 10, halfIn: 6 },
  'apart-and-on': { rest: 18, halfIn: 9 },
  'tried-once': { rest: 28, halfIn: 10 },
  'on-after-meeting': { rest: 12, halfIn: 8 },
  'left-apart': { rest: 30, halfIn: 11 },
};

const week = 7 * 24 * 60 * 60_000;
const setback = { share: 0.12, left: 0.4 };

/** How somebody's answers move over the evenings, one after the other: slowly down, with wobble, setbacks, and a second fall. */
export function levelsOver(client: DemoClient, evenings: readonly Evening[], chance: Chance): readonly EveningWithLevels[] {
  const { story, stages } = client;
  const slope = slopes[story] ?? usual;
  const [atFirst, atSecond] = [chance.between(60, 75), chance.between(66, 76)];
  const [worry, distance, worth] = [chance.between(50, 78), chance.between(18, 55), chance.between(28, 44)];
  const since = (stage: RelationshipStage, at: Date) => weeksBetween(stages.find((each) => each.stage === stage)?.at, at);
  // What hurts anew; more than half of it is gone a week later.
  let ache = 0;
  return evenings.map((evening) => {
    const { at, week: weeks } = evening;
    ache = ache * setback.left + (chance.happens(setback.share) ? chance.between(9, 18) : 0);
    const again = since(RelationshipStage.APART_AGAIN, at);
    const fallen = again === null ? falling(atFirst, slope, weeks) : falling(atSecond, slope, again);
    const weight = inside(fallen + ache + chance.between(-4, 4));
    const levels = {
      [breakupImpact.code]: weight,
      // Two weeks are heavy when the breakup is, and light a little sooner.
      [phq4.code]: inside(weight * 1.05 - 13 + chance.between(-3, 3)),
      ...{ worry: inside(worry - 14 * done(weeks, 14)), distance, [selfWorth.code]: inside(worth + 30 * done(weeks, 12) - ache / 2) },
      ...{ [together.code]: inside(asTwo(story, since(RelationshipStage.TOGETHER, at) ?? 0) - ache / 2), 'walk-away': 82 },
    };
    return { evening, levels };
  });
}

function falling(start: number, { rest, halfIn }: Slope, weeks: number): number {
  return start - (start - rest) * done(weeks, halfIn);
}

/** How much of the way is behind somebody, 0 to 1. */
function done(weeks: number, halfIn: number): number {
  return 1 - 0.5 ** (weeks / halfIn);
}

// Where it will not last it is seen to come.
function asTwo(story: string, weeks: number): number {
  return story === 'apart-again' ? 70 - 3 * weeks : 66 + 18 * done(weeks, 7);
}

function inside(level: number): number {
  return Math.min(96, Math.max(2, level));
}

function weeksBetween(since: Date | undefined, at: Date): number | null {
  return since && since <= at ? (at.getTime() - since.getTime()) / week : null;
}
