import type { ClientEnrolmentFragment, LeftOutBecause } from '@rekindle/shared/graphql';
import { localDayInWords } from '../words/day-words';

type Standing = ClientEnrolmentFragment['standing'];
type Step = ClientEnrolmentFragment['steps'][number];

/** Where a client stands in a program, as a chip says it. */
export const enrolmentWords: Readonly<Record<Standing, { readonly word: string; readonly tone: 'accent' | 'wait' | 'good' | 'rest' }>> = {
  RUNNING: { word: $localize`:@@enrolment.running:Under way`, tone: 'accent' },
  PAUSED: { word: $localize`:@@enrolment.paused:Paused`, tone: 'wait' },
  FINISHED: { word: $localize`:@@enrolment.finished:Gone through`, tone: 'good' },
  STOPPED: { word: $localize`:@@enrolment.stopped:Stopped`, tone: 'rest' },
};

/** Why somebody did not come into a program. */
export const leftOutWords: Readonly<Record<LeftOutBecause, string>> = {
  IN_IT: $localize`:@@leftOut.inIt:in this program already`,
  NOT_BEGUN: $localize`:@@leftOut.notBegun:what is needed is not agreed to yet`,
  PAUSED: $localize`:@@leftOut.paused:coaching is paused`,
  ENDED: $localize`:@@leftOut.ended:coaching has ended`,
};

/** When something comes, as far as that is known: "on Thursday 3 December", "when “My part” is handed in". */
export interface Waits {
  readonly waitsFor: Step['waitsFor'];
  readonly on: Step['on'];
  /** What the exercise is called that has to be done first. */
  readonly of: string | null;
  readonly days: number | null;
}

/** Where it waits for its part, the part says it. */
export function waitsInWords({ waitsFor, on, of, days }: Waits): string {
  switch (waitsFor) {
    case 'day':
      return on ? $localize`:@@stepWaits.day:On ${localDayInWords(on)}:day:` : '';
    case 'completion':
      return afterInWords(of ?? '', days ?? 0);
    case 'contact':
      return $localize`:@@stepWaits.contact:When the way to the other person opens`;
    case 'gate':
    case 'part':
      return '';
    default:
      return $localize`:@@stepWaits.now:Comes within moments`;
  }
}

/** What has to be so before a part opens. @param gate as the api names it; null where it waits for the part before it */
export function gateInWords(gate: string | null): string {
  switch (gate) {
    case 'space':
      return $localize`:@@partGate.space:Opens when quiet days begin, or when you open it`;
    case 'talk':
      return $localize`:@@partGate.talk:Opens with the talk gate: readiness reviewed by you`;
    case 'together':
      return $localize`:@@partGate.together:Opens once both have chosen to be together again`;
    default:
      return $localize`:@@partGate.before:Opens after the part before it`;
  }
}

function afterInWords(title: string, days: number): string {
  if (days === 0) return $localize`:@@stepWaits.done:When “${title}:title:” is handed in`;
  if (days === 1) return $localize`:@@stepWaits.dayAfter:The day after “${title}:title:” is handed in`;
  return $localize`:@@stepWaits.daysAfter:${days}:count: days after “${title}:title:” is handed in`;
}
