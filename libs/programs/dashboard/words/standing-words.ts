import type { GivenExerciseFragment } from '@rekindle/shared/graphql';
import type { IconName } from '@rekindle/shared/ui';

type Standing = GivenExerciseFragment['standing'];

/** Where an exercise stands, as a chip says it. */
export interface StandingWords {
  readonly word: string;
  readonly tone: 'good' | 'wait' | 'info' | 'rest' | 'accent';
  readonly icon: IconName;
}

export function standingInWords(standing: Standing): StandingWords {
  switch (standing) {
    case 'OPEN':
      return { word: $localize`:@@exerciseStanding.open:Open`, tone: 'rest', icon: 'assignment' };
    case 'HANDED_IN':
      return { word: $localize`:@@exerciseStanding.handedIn:Handed in`, tone: 'wait', icon: 'edit_note' };
    case 'HANDED_BACK':
      return { word: $localize`:@@exerciseStanding.handedBack:Handed back`, tone: 'info', icon: 'undo' };
    case 'REVIEWED':
      return { word: $localize`:@@exerciseStanding.reviewed:Reviewed`, tone: 'good', icon: 'check_circle' };
    case 'KEPT':
      return { word: $localize`:@@exerciseStanding.kept:Kept to themselves`, tone: 'rest', icon: 'lock' };
  }
}
