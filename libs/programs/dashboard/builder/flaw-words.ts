import { longestWait, type ProgramFlaw, programLimits } from '@rekindle/programs/domain';
import type { Rule } from '../words/release-words';

/** Where a flaw stands on the page: `title`, `purpose`, `program`, or of one thing by its id `part/…`, `gate-of/…`, `steps-of/…`, `step/…`. */
export function placeOfFlaw({ flaw, at }: ProgramFlaw): string {
  switch (flaw) {
    case 'title-missing':
    case 'title-too-long':
      return 'title';
    case 'purpose-too-long':
      return 'purpose';
    case 'nothing-in-it':
    case 'too-many-steps':
      return 'program';
    case 'part-title':
      return `part/${at}`;
    case 'gate-unknown':
      return `gate-of/${at}`;
    case 'part-empty':
      return `steps-of/${at}`;
    case 'id-twice':
    case 'exercise-unknown':
    case 'day-out-of-range':
    case 'wait-out-of-range':
      return `step/${at}`;
  }
}

/** What is wrong, and what to do about it. @param rule of the step that it is about */
export function flawInWords(flaw: ProgramFlaw['flaw'], rule?: Rule): string {
  switch (flaw) {
    case 'title-missing':
      return $localize`:@@programFlaw.title:Please give it a name that you will recognise.`;
    case 'title-too-long':
      return $localize`:@@programFlaw.titleLong:Please use at most ${programLimits.title}:most: characters.`;
    case 'purpose-too-long':
      return $localize`:@@programFlaw.purposeLong:Please use at most ${programLimits.purpose}:most: characters.`;
    case 'nothing-in-it':
      return $localize`:@@programFlaw.nothing:There is nothing in it yet. Add a part, and an exercise to it.`;
    case 'too-many-steps':
      return $localize`:@@programFlaw.tooMany:A program holds at most ${programLimits.parts}:parts: parts and ${programLimits.steps}:steps: steps. Please take some out, or make two of it.`;
    case 'part-title':
      return $localize`:@@programFlaw.partTitle:Please give this part a title of at most ${programLimits.title}:most: characters.`;
    case 'part-empty':
      return $localize`:@@programFlaw.partEmpty:Please add an exercise, or take this part out.`;
    case 'gate-unknown':
      return $localize`:@@programFlaw.gate:There is no such gate. Please choose one from the list.`;
    case 'id-twice':
      return $localize`:@@programFlaw.twice:This step is in the program twice under one id. Please take it out and add it again.`;
    case 'exercise-unknown':
      return $localize`:@@programFlaw.exercise:There is no such exercise here, or no longer. Please choose another one, or take this step out.`;
    case 'day-out-of-range':
      return $localize`:@@programFlaw.day:Please choose a day between 1 and ${longestWait}:most:.`;
    case 'wait-out-of-range':
      return $localize`:@@programFlaw.wait:Please choose between ${rule === 'interval' ? 1 : 0}:least: and ${longestWait}:most: days.`;
  }
}

/** Whether it only says that something is still to come: nobody hears of that before they save. */
export function isUnfinished({ flaw }: ProgramFlaw): boolean {
  return ['title-missing', 'nothing-in-it', 'part-title', 'part-empty'].includes(flaw);
}
