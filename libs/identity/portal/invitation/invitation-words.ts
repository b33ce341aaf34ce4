import type { LinkState } from '@rekindle/shared/graphql';

/** What the page knows of the link: still asking, not one of ours, closed because of age, or what became of it. */
export type InvitationState = LinkState | 'UNDER_AGE' | 'UNKNOWN' | 'ASKING';

/** What the page says first. @param coach who invites; empty while nobody knows */
export function wordsOf(state: InvitationState, coach: string): { heading: string; sentence: string } {
  switch (state) {
    case 'ASKING':
      return { heading: $localize`:@@invitation.asking:Your invitation`, sentence: '' };
    case 'OPEN':
      return {
        heading: $localize`:@@invitation.open:${coach}:coach: has a place for you`,
        sentence: $localize`:@@invitation.openSentence:A quiet, private space for the two of you: what you work on between sessions, and what you want to share of it.`,
      };
    case 'UNDER_AGE':
      return {
        heading: $localize`:@@invitation.underAge:This place is for people who are 18 or older`,
        sentence: $localize`:@@invitation.underAgeSentence:That is a rule for coaching and says nothing about you. What you feel counts as much as anybody's, and you deserve somebody who listens.`,
      };
    case 'USED':
      return {
        heading: $localize`:@@invitation.used:You are already here`,
        sentence: $localize`:@@invitation.usedSentence:This invitation was accepted. If that was you, simply sign in.`,
      };
    case 'EXPIRED':
      return {
        heading: $localize`:@@invitation.expired:This invitation has expired`,
        sentence: $localize`:@@invitation.expiredSentence:It worked for 7 days. Ask ${coach}:coach: to mail it again; nothing else is needed.`,
      };
    case 'WITHDRAWN':
      return {
        heading: $localize`:@@invitation.withdrawn:There is a newer invitation`,
        sentence: $localize`:@@invitation.withdrawnSentence:Please open the latest mail from ${coach}:coach:. Only the newest link works.`,
      };
    case 'UNKNOWN':
      return {
        heading: $localize`:@@invitation.unknown:This link is not complete`,
        sentence: $localize`:@@invitation.unknownSentence:Open it from the mail again, or copy the whole address into the browser.`,
      };
  }
}
