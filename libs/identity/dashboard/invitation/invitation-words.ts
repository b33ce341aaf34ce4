import type { LinkState } from '@rekindle/shared/graphql';

/** What the page knows of the link: still asking, not one of ours, or what became of it. */
export type InvitationState = LinkState | 'UNKNOWN' | 'ASKING';

/** What the page says first. @param colleague who invites, and `practice` to where; empty while nobody knows */
export function wordsOf(state: InvitationState, colleague: string, practice: string): { heading: string; sentence: string } {
  switch (state) {
    case 'ASKING':
      return { heading: $localize`:@@invitation.asking:Your invitation`, sentence: '' };
    case 'OPEN':
      return {
        heading: $localize`:@@teamInvitation.open:Work with ${practice}:practice:`,
        sentence: $localize`:@@teamInvitation.openSentence:${colleague}:colleague: has kept a place on the team for you.`,
      };
    case 'USED':
      return {
        heading: $localize`:@@invitation.used:You are already here`,
        sentence: $localize`:@@invitation.usedSentence:This invitation was accepted. If that was you, simply sign in.`,
      };
    case 'EXPIRED':
      return {
        heading: $localize`:@@invitation.expired:This invitation has expired`,
        sentence: $localize`:@@teamInvitation.expiredSentence:It worked for 7 days. Ask ${colleague}:colleague: to mail it again; nothing else is needed.`,
      };
    case 'WITHDRAWN':
      return {
        heading: $localize`:@@teamInvitation.withdrawn:This invitation is closed`,
        sentence: $localize`:@@teamInvitation.withdrawnSentence:It was taken back, or a newer one was mailed. Only the newest link works; if there is none, ask ${colleague}:colleague:.`,
      };
    case 'UNKNOWN':
      return {
        heading: $localize`:@@invitation.unknown:This link is not complete`,
        sentence: $localize`:@@invitation.unknownSentence:Open it from the mail again, or copy the whole address into the browser.`,
      };
  }
}
