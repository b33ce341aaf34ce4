import type { Chance } from '@rekindle/platform/demo';
import { aName, cultures, demoAddress, type DemoPractice } from '@rekindle/identity/api/demo';
import { ConsentKind } from '@rekindle/clients/domain';
import { someAnswers } from './answers';
import { courseOf, type Known } from './course';
import { type DemoClient, nothingWritten } from './demo-client';
import { formerStories } from './former-story';
import { tagIdsOf } from './labels';
import { stories, type Story } from './story';
import { someWishes } from './wishes';

interface Wanted {
  readonly practice: DemoPractice;
  readonly number: number;
  readonly now: Date;
  readonly chance: Chance;
}

/** Where somebody's story comes from. */
interface Telling {
  /** Each as often as its share. */
  readonly drawn: readonly (readonly [kind: string, story: Story])[];
  readonly known: (chance: Chance) => Known;
  /** How likely a question that can be skipped was answered. */
  readonly openness: number;
  readonly wishes: (chance: Chance) => readonly ConsentKind[];
}

const atAnyTime: Telling = { drawn: drawnFrom(stories), known: () => ({}), openness: 0.5, wishes: (chance) => someWishes(chance) };

const shareAskedAfterwards = 0.6;
const before: Telling = {
  drawn: drawnFrom(formerStories),
  known: (chance) => ({ pace: chance.between(7, 19) / 10 }),
  openness: 0.85,
  wishes: (chance) => someWishes(chance, chance.happens(shareAskedAfterwards) ? [ConsentKind.FOLLOW_UP] : []),
};

/** Somebody who makes up the number: with a story like any other, and nothing written by hand. */
export function inventedClient(wanted: Wanted): DemoClient {
  return told(wanted, atAnyTime);
}

/** Somebody who finished within the last two years. */
export function formerClient(wanted: Wanted): DemoClient {
  return told(wanted, before);
}

function told({ practice, number, now, chance }: Wanted, { drawn, known, openness, wishes }: Telling): DemoClient {
  const culture = chance.pick(cultures);
  const name = aName(culture, chance);
  const [kind, story] = chance.pick(drawn);
  const course = courseOf(story, now, chance, known(chance));
  const { joinedAt, addedAt } = course;
  return {
    ...{ id: chance.id(addedAt), practice, number, story: kind, name, ...course },
    email: demoAddress(name, `.${practice.number}-${number}`),
    pronouns: chance.happens(0.6) ? chance.pick(pronouns) : null,
    coach: chance.pick(practice.coaches),
    answers: joinedAt ? someAnswers({ place: chance.pick(culture.places), joinedAt, openness }, chance) : {},
    tagIds: chance.happens(0.55) ? chance.some(tagIdsOf(practice), chance.between(1, 2)) : [],
    written: nothingWritten,
    wishes: wishes(chance),
  };
}

const pronouns = ['she/her', 'he/him', 'they/them'];

function drawnFrom(kinds: Readonly<Record<string, Story>>): Telling['drawn'] {
  return Object.entries(kinds).flatMap(([kind, story]) => Array.from({ length: story.share }, () => [kind, story] as const));
}
