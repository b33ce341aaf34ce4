import { type DemoClient, isWritten } from '@rekindle/clients/api/demo';
import { answeredAt, sittingsOf } from '@rekindle/measures/api/demo';
import { type Chance, dayThere, momentThere } from '@rekindle/platform/demo';
import { type Flag, flagsRaisedBy, type Raised, standingOf } from '@rekindle/safety/domain';
import { notesAfterLooking } from './notes';

/** A flag of the demo, with the looks that were taken. */
export interface DemoFlag extends Flag {
  readonly looks: readonly DemoLook[];
}

export interface DemoLook {
  readonly at: Date;
  readonly note: string;
}

/** The flags that somebody's answers raised, the earliest first. The same one is not raised again while nobody has looked at the first. */
export function flagsOf(client: DemoClient, chance: Chance): readonly DemoFlag[] {
  const flags: DemoFlag[] = [];
  const notes = [...((isWritten(client) ? notesAfterLooking[client.name] : null) ?? [])];
  for (const { code, cause, at: raisedAt } of raisedBy(client)) {
    const isOpen = flags.some((flag) => flag.code === code && flag.cause === cause && standingAt(flag, raisedAt) === 'open');
    if (isOpen) continue;
    const note = notes.shift();
    flags.push({ code, cause, raisedAt, looks: note ? [{ at: workingHourAfter(raisedAt, client, chance), note }] : [] });
  }
  return flags;
}

interface RaisedAt extends Raised {
  readonly at: Date;
}

/** Each answer raises what it raises in the moment in which it is given. */
function raisedBy(client: DemoClient): RaisedAt[] {
  return sittingsOf(client).flatMap((sitting) => {
    const { questionnaire, answers } = sitting;
    if (flagsRaisedBy(questionnaire.code, answers).length === 0) return [];
    return Object.entries(answers).flatMap(([item, value]) =>
      flagsRaisedBy(questionnaire.code, { [item]: value }).map((raised) => ({ ...raised, at: answeredAt(sitting, item) })),
    );
  });
}

function standingAt(flag: DemoFlag, at: Date) {
  return standingOf({ ...flag, looks: flag.looks.filter((look) => look.at <= at) }, at);
}

/** On the day after, where the practice is. */
function workingHourAfter(at: Date, { practice: { timeZone } }: DemoClient, chance: Chance): Date {
  return momentThere(dayThere(at, timeZone) + 1, chance.between(8 * 60, 17 * 60), timeZone);
}
