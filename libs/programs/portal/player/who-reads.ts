import type { Exercise } from '@rekindle/programs/domain';

/** Who will see what is written, said beside it before and while somebody writes. */
export function whoReads({ visibility, review }: Pick<Exercise, 'visibility' | 'review'>, coach: string): string {
  switch (visibility) {
    case 'private':
      return $localize`:@@exercise.readPrivate:Only you can see this. At the end you choose whether you keep it for yourself or show it to ${coach}:coach:.`;
    case 'partner':
      return $localize`:@@exercise.readPartner:Only you can see this until you hand it in. Then ${coach}:coach: reads it, and the other person only once you both share a space.`;
    case 'coach':
      return review === 'always'
        ? $localize`:@@exercise.readReview:Only you can see this until you hand it in, at the last step. Then ${coach}:coach: reads it and answers.`
        : $localize`:@@exercise.readCoach:Only you can see this until you hand it in, at the last step. Then ${coach}:coach: can read it.`;
  }
}
