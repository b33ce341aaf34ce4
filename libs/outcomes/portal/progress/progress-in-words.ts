import { daysBetween } from '@rekindle/check-ins/domain';
import type { OwnOutcomeFragment, OwnProgressFragment } from '@rekindle/shared/graphql';
import { localDateInWords } from '@rekindle/shared/ui';
import { statusInWords } from '../words/status-words';

/** What the server says of somebody: what was told, and what has been. */
export interface Stands {
  readonly myOutcome: OwnOutcomeFragment;
  readonly myProgress: OwnProgressFragment;
}

/** What has been, a sentence each. None says why, and none what will be. */
export function progressInWords({ myOutcome, myProgress }: Stands): readonly string[] {
  return [...beginning(myProgress.startedOn, myOutcome.today), ...whatWasSaid(myOutcome), ...checkIns(myProgress)];
}

function beginning(startedOn: string | null, today: string): readonly string[] {
  if (startedOn === null) return [];
  const days = daysBetween(startedOn, today);
  if (days <= 0) return [$localize`:@@progressWords.today:You began here today.`];
  const day = localDateInWords(startedOn);
  return [
    days === 1
      ? $localize`:@@progressWords.yesterday:You began here yesterday, on ${day}:day:.`
      : $localize`:@@progressWords.began:You began here ${days}:count: days ago, on ${day}:day:.`,
  ];
}

function whatWasSaid({ says, knownUntil, reunionOn, apartAgainOn, movedOnOn }: OwnOutcomeFragment): readonly string[] {
  if (says === null || knownUntil === null)
    return [$localize`:@@progressWords.nothing:Nothing was said yet about where things stand between the two of you.`];
  const happened = [
    reunionOn && $localize`:@@progressWords.reunion:You were a couple again from ${localDateInWords(reunionOn)}:day: on.`,
    apartAgainOn && $localize`:@@progressWords.apartAgain:You went apart again on ${localDateInWords(apartAgainOn)}:day:.`,
    movedOnOn &&
      $localize`:@@progressWords.movedOn:You moved on, on ${localDateInWords(movedOnOn)}:day:. Letting go well counts as much as coming back.`,
  ].filter((sentence): sentence is string => Boolean(sentence));
  const [status, day] = [statusInWords(says), localDateInWords(knownUntil)];
  return [...happened, $localize`:@@progressWords.latest:The last word is “${status}:status:”, as of ${day}:day:.`];
}

function checkIns({ checkInsAsked, checkInsAnswered }: OwnProgressFragment): readonly string[] {
  if (checkInsAsked === 0) return [];
  return [
    checkInsAsked === 1
      ? $localize`:@@progressWords.oneCheckIn:You answered ${checkInsAnswered}:answered: of 1 check-in. Leaving one out is fine.`
      : $localize`:@@progressWords.checkIns:You answered ${checkInsAnswered}:answered: of ${checkInsAsked}:asked: check-ins. Leaving one out is fine.`,
  ];
}
