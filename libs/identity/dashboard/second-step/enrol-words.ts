/** Where somebody stands who gets their first second factor on the way in. */
export type EnrolStage = 'why' | 'app' | 'passkey' | 'codes';

/** What the doorway says there. */
export function wordsOf(stage: EnrolStage): { heading: string; sentence: string } {
  switch (stage) {
    case 'why':
      return {
        heading: $localize`:@@enrol.why:A second key, please`,
        sentence: $localize`:@@enrol.whySentence:The owner of your practice set a date from which a password alone is not enough, and it has come. This takes two minutes, once. After that, a stolen password opens nothing that clients have trusted you with.`,
      };
    case 'app':
      return { heading: $localize`:@@enrol.app:Connect your app`, sentence: '' };
    case 'passkey':
      return { heading: $localize`:@@enrol.passkey:Add a passkey`, sentence: '' };
    case 'codes':
      return { heading: $localize`:@@enrol.codes:For a bad day`, sentence: '' };
  }
}
