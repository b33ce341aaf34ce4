import type { Chance } from '@rekindle/platform/demo';
import { type Answers, breakupImpact, pointlessItem, type Questionnaire, questionnaires, rangeOf } from '@rekindle/measures/domain';
import type { Levels } from './levels';

/** An item, as far as answering it by chance goes. */
interface Asked {
  readonly id: string;
  readonly least: number;
  readonly most: number;
  readonly isReversed: boolean;
  /** What its level is called: its scale, or itself where no scale holds it. */
  readonly level: string;
  /** How much more than others it is true of somebody, in steps of its answers. */
  readonly tilt: number;
}

/** Some things are said more easily than others. They even out. */
const tilts: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  [breakupImpact.code]: { thoughts: 0.6, 'slept-badly': 0.2, checked: 0.3, replayed: 0.5, appetite: -0.5, [pointlessItem]: -1.1 },
};

// What is more than this raises a flag, and nothing that chance says may do that.
const mostPointless = 2;

const shareWithGap = 0.025;

/** Answers that lie about where the levels are; rarely, one is left out. Items without a level get their least answer. */
export function answersAt(questionnaire: Questionnaire, levels: Levels, chance: Chance): Answers {
  const asked = askedIn.get(questionnaire) ?? [];
  const left = chance.happens(shareWithGap) ? chance.pick(asked).id : null;
  const answers: Record<string, number> = {};
  for (const item of asked) if (item.id !== left) answers[item.id] = answerTo(item, levels[item.level], chance);
  return answers;
}

function answerTo({ id, least, most, isReversed, tilt }: Asked, level: number | undefined, chance: Chance): number {
  if (level === undefined) return least;
  const mood = chance.between(-6, 6) / 10;
  const meant = least + (level / 100) * (most - least) + tilt + mood;
  // Up or down as often as it takes to lie there on average.
  const whole = Math.floor(meant) + (chance.happens(meant - Math.floor(meant)) ? 1 : 0);
  const value = Math.min(id === pointlessItem ? mostPointless : most, Math.max(least, whole));
  return isReversed ? least + most - value : value;
}

const askedIn: ReadonlyMap<Questionnaire, readonly Asked[]> = new Map(questionnaires.map((each) => [each, itemsOf(each)]));

function itemsOf(questionnaire: Questionnaire): readonly Asked[] {
  const scales = questionnaire.scales.flatMap((scale) => (scale.how === 'balance' ? [] : [scale]));
  return questionnaire.items.map((item) => {
    const scale = scales.find(({ items }) => items.includes(item.id));
    return {
      ...{ id: item.id, ...rangeOf(questionnaire, item), level: scale?.code ?? item.id },
      ...{ isReversed: scale?.reversed.includes(item.id) ?? false, tilt: tilts[questionnaire.code]?.[item.id] ?? 0 },
    };
  });
}
