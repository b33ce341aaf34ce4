import { SupportScreen } from '@rekindle/safety/domain';

/** What a screen says that comes before anything else. It names what was answered, blames nobody, and promises nothing that is not so. */
export interface SupportWords {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** What has happened with the answer. */
  readonly told: string;
}

export function supportWords(screen: SupportScreen): SupportWords {
  return words[screen]();
}

const told = () => $localize`:@@support.told:Your coach has been told what you answered, and nobody else.`;

const words: Readonly<Record<SupportScreen, () => SupportWords>> = {
  support: () => ({
    heading: $localize`:@@support.heading:Thank you for saying how heavy it is`,
    paragraphs: [
      $localize`:@@support.many:Many people feel after a breakup that life is pointless. It can pass, and nobody has to carry it alone.`,
    ],
    told: told(),
  }),
  safe: () => ({
    heading: $localize`:@@support.safeHeading:Your safety comes first`,
    paragraphs: [
      $localize`:@@support.notFault:Thank you for answering. What somebody does to you is not your fault, and you need not decide anything today.`,
      $localize`:@@support.specialists:People who know about this can talk it through with you, in confidence, before anything else. Until then, everything in this plan that leads to your ex stays closed.`,
      $localize`:@@support.watched:If somebody may look into this phone, use another one, and tell your coach which way to reach you is safe.`,
    ],
    told: told(),
  }),
  stop: () => ({
    heading: $localize`:@@support.stopHeading:Please stop here for a moment`,
    paragraphs: [
      $localize`:@@support.stopMany:Thank you for the honest answer. Most people who were left have done some of this. To the other person it can be frightening, even when it is meant well.`,
      $localize`:@@support.stopClosed:In this plan, everything that leads to them is closed now. What we can work on is what comes next for you.`,
      $localize`:@@support.stopTalk:Being worried about what you do is a good reason to talk to somebody. There are lines for exactly that.`,
    ],
    told: told(),
  }),
  limit: () => ({
    heading: $localize`:@@support.limitHeading:There is a limit, and this plan keeps it`,
    paragraphs: [
      $localize`:@@support.limitClosed:An order or instruction about contact holds for every way to them: also through friends, gifts or likes. This part of the plan ends here.`,
      $localize`:@@support.limitNext:What we can work on is what comes next for you.`,
    ],
    told: told(),
  }),
};
