import type { Chance } from '@rekindle/platform/demo';
import { aName, cultures, demoAddress, type DemoPractice } from '@rekindle/identity/api/demo';
import { someAnswers } from './answers';
import { courseOf } from './course';
import { type DemoClient, nothingWritten } from './demo-client';
import { tagIdsOf } from './labels';
import { stories, type StoryKind, storyKinds } from './story';
import { someWishes } from './wishes';

interface Wanted {
  readonly practice: DemoPractice;
  readonly number: number;
  readonly now: Date;
  readonly chance: Chance;
}

/** Somebody who makes up the number: with a story like any other, and nothing written by hand. */
export function inventedClient({ practice, number, now, chance }: Wanted): DemoClient {
  const culture = chance.pick(cultures);
  const name = aName(culture, chance);
  const story = chance.pick(drawn);
  const course = courseOf(stories[story], now, chance);
  const { joinedAt, addedAt } = course;
  return {
    ...{ id: chance.id(addedAt), practice, number, story, name, ...course },
    email: demoAddress(name, `.${practice.number}-${number}`),
    pronouns: chance.happens(0.6) ? chance.pick(pronouns) : null,
    coach: chance.pick(practice.coaches),
    answers: joinedAt ? someAnswers({ place: chance.pick(culture.places), joinedAt, openness: 0.5 }, chance) : {},
    tagIds: chance.happens(0.55) ? chance.some(tagIdsOf(practice), chance.between(1, 2)) : [],
    written: nothingWritten,
    wishes: someWishes(chance),
  };
}

const pronouns = ['she/her', 'he/him', 'they/them'];

// As many of each kind as its share.
const drawn: readonly StoryKind[] = storyKinds.flatMap((kind) => Array.from({ length: stories[kind].share }, () => kind));
