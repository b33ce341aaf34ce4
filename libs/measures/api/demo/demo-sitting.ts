import type { Chance } from '@rekindle/platform/demo';
import { type Answers, getQuestionnaire, type Questionnaire } from '@rekindle/measures/domain';
import { answersAt } from './answers-at';
import type { Evening } from './evenings';
import type { Levels } from './levels';
import type { Said } from './particulars';

/** One time that a client of the demo answers a questionnaire. */
export interface DemoSitting {
  readonly id: string;
  readonly questionnaire: Questionnaire;
  /** In the order in which they were given. */
  readonly answers: Answers;
  readonly begunAt: Date;
  /** When the last answer was given. */
  readonly savedAt: Date;
  /** Null where it was left open. */
  readonly finishedAt: Date | null;
}

/** The moment in which an item was answered. */
export function answeredAt({ answers, begunAt, savedAt }: DemoSitting, item: string): Date {
  const given = Object.keys(answers);
  const share = (given.indexOf(item) + 1) / given.length;
  return new Date(begunAt.getTime() + share * (savedAt.getTime() - begunAt.getTime()));
}

/** What is answered on one evening. */
interface Answering {
  readonly evening: Evening;
  /** Codes, in the order in which they are asked. */
  readonly asked: readonly string[];
  readonly levels: Levels;
  readonly said: readonly Said[];
  /** Whether the last one is not finished. */
  readonly leavesOpen: boolean;
}

const second = 1_000;
const answersBeforeLeaving = 3;

/** Answers one questionnaire after the other, each in a minute or two. */
export function answered({ evening, asked, levels, said, leavesOpen }: Answering, chance: Chance): DemoSitting[] {
  let at = evening.at.getTime() + chance.between(0, 59) * second;
  return asked.map((code, index) => {
    const questionnaire = getQuestionnaire(code);
    const isOpen = leavesOpen && index === asked.length - 1;
    const all = withSaid(questionnaire, answersAt(questionnaire, levels, chance), said);
    const answers = isOpen ? Object.fromEntries(Object.entries(all).slice(0, answersBeforeLeaving)) : all;
    const begunAt = new Date(at);
    const savedAt = new Date((at += Object.keys(answers).length * chance.between(4, 11) * second));
    const finishedAt = isOpen ? null : new Date((at += chance.between(2, 9) * second));
    at += chance.between(5, 40) * second;
    return { id: chance.id(begunAt), questionnaire, answers, begunAt, savedAt, finishedAt };
  });
}

function withSaid({ code, items }: Questionnaire, byChance: Answers, said: readonly Said[]): Answers {
  const own = said.filter(({ questionnaire }) => questionnaire === code);
  if (own.length === 0) return byChance;
  const all: Answers = { ...byChance, ...Object.fromEntries(own.map(({ item, value }) => [item, value])) };
  return Object.fromEntries(items.flatMap(({ id }) => (all[id] === undefined ? [] : [[id, all[id]]])));
}
