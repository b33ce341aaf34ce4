import { type Chance, daysBefore } from '@rekindle/platform/demo';
import { demoAddress, type DemoPractice } from '@rekindle/identity/api/demo';
import { ConsentKind } from '@rekindle/clients/domain';
import { someAnswers } from './answers';
import { courseOf, type Course } from './course';
import type { DemoAlert, DemoClient, DemoNote } from './demo-client';
import { fields, tagIdsOf, tagNames } from './labels';
import { notesOf } from './people/notes';
import type { WrittenPerson } from './people/written-person';
import { stories } from './story';
import { someWishes } from './wishes';

interface Wanted {
  readonly person: WrittenPerson;
  readonly practice: DemoPractice;
  readonly number: number;
  readonly now: Date;
  readonly chance: Chance;
}

/** Somebody of Stillwater, who was thought up by hand. */
export function writtenClient({ person, practice, number, now, chance }: Wanted): DemoClient {
  const { name, pronouns, place, story, lately, away, tags = [] } = person;
  const course = courseOf(stories[story], now, chance, { ...(lately && { lately }), ...(away && { away }) });
  const { joinedAt, addedAt } = course;
  const tagIds = tagIdsOf(practice).filter((_, index) => tags.some((tag) => tag === tagNames[index]));
  return {
    ...{ id: chance.id(addedAt), practice, number, story, name, pronouns, tagIds, ...course },
    email: demoAddress(name.split(' ')[0] ?? name),
    coach: practice.coaches[person.coach] ?? practice.owner,
    answers: joinedAt ? { ...someAnswers({ place, joinedAt, openness: 0.85 }, chance), ...person.told } : {},
    written: {
      nickname: course.begunAt && (person.nickname ?? null),
      notes: notesFor(person, course, now, chance),
      alerts: alertsFor(person, now, chance),
      values: [chance.happens(0.7) ? chance.pick(fields[0].choices) : null, person.dateInMind ?? null],
    },
    wishes: someWishes(chance, wishesOf(person)),
  };
}

function wishesOf({ isAskedByMail, showsJournal }: WrittenPerson): readonly ConsentKind[] {
  return [...(isAskedByMail ? [ConsentKind.CHECK_IN_MAIL] : []), ...(showsJournal ? [ConsentKind.JOURNAL_SHARING] : [])];
}

// Those of one kind of story share what was written about it: each has two of the notes in turn.
function notesFor(person: WrittenPerson, course: Course, now: Date, chance: Chance): DemoNote[] {
  const since = course.begunAt ?? course.addedAt;
  const until = course.lastActiveAt ?? now;
  const written = notesOf(person);
  return written.map(({ visibility, text }, index) => {
    const at = new Date(since.getTime() + ((index + 1) / (written.length + 1)) * (until.getTime() - since.getTime()));
    return { id: chance.id(at), at, visibility, text };
  });
}

function alertsFor({ alerts = [] }: WrittenPerson, now: Date, chance: Chance): DemoAlert[] {
  return alerts.map(({ text, daysAgo, done }) => {
    const pinnedAt = daysBefore(now, daysAgo);
    const dismissed = done ? { at: daysBefore(now, done.daysAgo), reason: done.reason ?? null } : null;
    return { id: chance.id(pinnedAt), pinnedAt, text, dismissed };
  });
}
