/** What the page knows of the link of a reset mail: still asking, not one of ours, or what became of it. */
export type ResetState = 'ASKING' | 'UNKNOWN' | 'OPEN' | 'USED' | 'EXPIRED' | 'WITHDRAWN';

/** What the page says of a link in each state. */
export const resetWords: Record<ResetState, () => { heading: string; sentence: string }> = {
  ASKING: () => ({ heading: $localize`:@@choosePassword.heading:Choose a new password`, sentence: '' }),
  OPEN: () => ({
    heading: $localize`:@@choosePassword.heading:Choose a new password`,
    sentence: $localize`:@@choosePassword.open:Every device is signed out then, and nothing you wrote is lost.`,
  }),
  USED: () => ({
    heading: $localize`:@@choosePassword.usedHeading:This link was used`,
    sentence: $localize`:@@choosePassword.used:If that was you, sign in with the new password. If not, choose another one now.`,
  }),
  EXPIRED: () => ({
    heading: $localize`:@@choosePassword.expiredHeading:This link has expired`,
    sentence: $localize`:@@choosePassword.expired:It worked for 30 minutes. Your password is still the old one.`,
  }),
  WITHDRAWN: () => ({
    heading: $localize`:@@choosePassword.withdrawnHeading:There is a newer link`,
    sentence: $localize`:@@choosePassword.withdrawn:Please open the latest mail from us, or ask for a new one.`,
  }),
  UNKNOWN: () => ({
    heading: $localize`:@@choosePassword.unknownHeading:This link is not complete`,
    sentence: $localize`:@@choosePassword.unknown:Open it from the mail again, or copy the whole address into the browser.`,
  }),
};
