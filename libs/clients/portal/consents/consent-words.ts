import { ConsentKind } from '@rekindle/clients/domain';
import type { IconName } from '@rekindle/shared/ui';

/** What somebody reads before they agree, or do not. */
export interface ConsentWords {
  readonly name: string;
  readonly asks: string;
  readonly points: readonly { readonly icon: IconName; readonly says: string }[];
  /** What happens when it is taken back. */
  readonly takenBack: string;
}

/** Who the words are about. */
export interface ConsentPeople {
  readonly coach: string;
  readonly practice: string;
}

/** The text of a consent. Changing one needs a new version in `consent-kind.ts`: people agreed to the old one. */
export function consentWords(kind: ConsentKind, people: ConsentPeople): ConsentWords {
  return texts[kind](people);
}

const texts: Record<ConsentKind, (people: ConsentPeople) => ConsentWords> = {
  [ConsentKind.TERMS]: ({ coach, practice }) => ({
    name: $localize`:@@consent.terms.name:The rules of this place`,
    asks: $localize`:@@consent.terms.asks:How we work together`,
    points: [
      {
        icon: 'group',
        says: $localize`:@@consent.terms.who:${practice}:practice: coaches you. Rekindle keeps what you write and agree on together, and shows it to nobody outside the practice.`,
      },
      {
        icon: 'flag',
        says: $localize`:@@consent.terms.what:Coaching is not therapy and not medical care. It promises no reunion; letting go well counts as success.`,
      },
      {
        icon: 'schedule',
        says: $localize`:@@consent.terms.live:Coaches do not see messages live. In an emergency, call your local emergency number.`,
      },
      {
        icon: 'warning',
        says: $localize`:@@consent.terms.limits:If somebody's life or a child is in danger, ${coach}:coach: may have to tell somebody who can help.`,
      },
    ],
    takenBack: $localize`:@@consent.terms.back:Nothing new can be stored until you agree again. You can still read what is there.`,
  }),
  [ConsentKind.SPECIAL_CATEGORY]: ({ coach }) => ({
    name: $localize`:@@consent.special.name:Health, love and sex life`,
    asks: $localize`:@@consent.special.asks:What you tell here can be very personal`,
    points: [
      {
        icon: 'lock',
        says: $localize`:@@consent.special.what:It can be about your health, such as how you feel, how you sleep, or whether you are in therapy; about your sex life; and about your sexual orientation, which can show in who your ex is.`,
      },
      {
        icon: 'check_circle',
        says: $localize`:@@consent.special.law:The law protects such things in a special way. They may be stored only if you clearly say yes.`,
      },
      {
        icon: 'person',
        says: $localize`:@@consent.special.use:They are there so that ${coach}:coach: can coach you. They are never sold and never used for advertising.`,
      },
    ],
    takenBack: $localize`:@@consent.special.back:At once nothing more is stored, and no coach can read what you told any more. ${coach}:coach: sees that you took it back.`,
  }),
  [ConsentKind.JOURNAL_SHARING]: ({ coach }) => ({
    name: $localize`:@@consent.journal.name:Sharing from your journal`,
    asks: $localize`:@@consent.journal.asks:Do you want to be able to share from your journal?`,
    points: [
      {
        icon: 'lock',
        says: $localize`:@@consent.journal.private:Your journal is private. ${coach}:coach: sees neither the entries nor how many there are.`,
      },
      {
        icon: 'visibility',
        says: $localize`:@@consent.journal.share:With this on, you can share single entries. Nothing is shared by itself.`,
      },
    ],
    takenBack: $localize`:@@consent.journal.back:Entries that you shared are closed to ${coach}:coach: again.`,
  }),
  [ConsentKind.CHECK_IN_MAIL]: () => ({
    name: $localize`:@@consent.checkIn.name:Check-ins by mail`,
    asks: $localize`:@@consent.checkIn.asks:May a short mail ask how you are?`,
    points: [
      { icon: 'mail', says: $localize`:@@consent.checkIn.what:At most one a day, at the hour you choose. You answer with two taps.` },
      { icon: 'visibility_off', says: $localize`:@@consent.checkIn.neutral:The subject tells nobody what it is about.` },
    ],
    takenBack: $localize`:@@consent.checkIn.back:No more check-ins come. Mails about signing in still do.`,
  }),
  [ConsentKind.FOLLOW_UP]: () => ({
    name: $localize`:@@consent.followUp.name:Questions later on`,
    asks: $localize`:@@consent.followUp.asks:May we ask later how things went?`,
    points: [
      {
        icon: 'today',
        says: $localize`:@@consent.followUp.what:One question by mail after 1, 3, 6, 12 and 24 months, also when coaching has ended; and as long after a reunion, if there is one.`,
      },
      {
        icon: 'mail',
        says: $localize`:@@consent.followUp.often:Two taps answer it, and how you are is asked beside it, if you like. Without an answer two more mails come, and one click stops them all.`,
      },
      {
        icon: 'visibility_off',
        says: $localize`:@@consent.followUp.private:You choose whether your coach can read the answer, or whether it is only counted. How you are is only counted.`,
      },
      {
        icon: 'info',
        says: $localize`:@@consent.followUp.why:It is the only way to learn honestly what helps, whatever came of it.`,
      },
    ],
    takenBack: $localize`:@@consent.followUp.back:No more of these questions come. What you answered before stays.`,
  }),
};
