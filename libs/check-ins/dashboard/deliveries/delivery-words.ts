import type { DeliveredMailFragment, MailState } from '@rekindle/shared/graphql';
import type { IconName } from '@rekindle/shared/ui';
import { reasonInWords } from '../words/reason-words';

/** Where a mail stands: in a word, what that means, and what to do where there is something. */
export interface Standing {
  readonly word: string;
  readonly icon: IconName;
  readonly tone: 'good' | 'wait' | 'rest';
  /** Empty where the word says all of it. */
  readonly means: string;
}

type Mail = Pick<DeliveredMailFragment, 'state' | 'reason' | 'delivery' | 'letter'>;

/** Which mail it is. @param letter as the api names it */
export function letterInWords(letter: string): string {
  if (letter === 'check-ins.check-in') return $localize`:@@letter.checkIn:Check-in`;
  return letter === 'check-ins.nudge' ? $localize`:@@letter.nudge:Reminder` : $localize`:@@letter.other:Mail`;
}

export function standingOf(mail: Mail): Standing {
  const { state, reason } = mail;
  switch (state) {
    case 'SCHEDULED':
    case 'SENDING':
      return { word: onItsWay(mail), icon: 'schedule', tone: 'rest', means: '' };
    case 'UNKNOWN':
      return {
        ...{ word: stateInWords(state), icon: 'hourglass_empty', tone: 'wait' },
        means: $localize`:@@mail.unknown:The connection broke while it was sent. We are looking for a trace of it, and tell you here.`,
      };
    case 'HELD':
      return {
        ...{ word: stateInWords(state), icon: 'hourglass_empty', tone: 'wait' },
        means: $localize`:@@mail.held:Nobody can say whether it arrived. Send it again only if your client says that it did not.`,
      };
    case 'ACCEPTED':
      return taken(mail);
    case 'FAILED':
      return { word: stateInWords(state), icon: 'info', tone: 'wait', means: refusal(reason) };
    case 'SKIPPED':
    case 'CANCELLED':
      if (reason === 'merged') return inCheckIn();
      return {
        ...{ word: stateInWords(state), icon: 'history', tone: 'rest' },
        means: $localize`:@@mail.notSent:It was not sent: ${reasonInWords(reason)}:reason:.`,
      };
    case 'DEAD':
      return {
        ...{ word: stateInWords(state), icon: 'info', tone: 'wait' },
        means: $localize`:@@mail.dead:We could not send it: ${reasonInWords(reason)}:reason:. Send it again; if that comes to nothing too, tell whoever runs the product.`,
      };
  }
}

/** The state by itself, as the report of a day counts it. */
export function stateInWords(state: MailState): string {
  switch (state) {
    case 'SCHEDULED':
    case 'SENDING':
      return $localize`:@@mailState.underWay:on its way`;
    case 'UNKNOWN':
      return $localize`:@@mailState.unknown:being looked into`;
    case 'HELD':
      return $localize`:@@mailState.held:in doubt`;
    case 'ACCEPTED':
      return $localize`:@@mailState.accepted:handed over`;
    case 'FAILED':
      return $localize`:@@mailState.failed:refused`;
    case 'SKIPPED':
      return $localize`:@@mailState.skipped:left out`;
    case 'CANCELLED':
      return $localize`:@@mailState.cancelled:taken back`;
    case 'DEAD':
      return $localize`:@@mailState.dead:could not be sent`;
  }
}

function onItsWay({ state, reason }: Mail): string {
  if (state !== 'SCHEDULED') return stateInWords(state);
  return reason === 'asked_for' ? $localize`:@@mailState.again:on its way again` : $localize`:@@mailState.planned:planned`;
}

function taken({ delivery }: Mail): Standing {
  switch (delivery) {
    case 'NONE':
      return { word: stateInWords('ACCEPTED'), icon: 'check', tone: 'good', means: '' };
    case 'DELIVERED':
      return { word: $localize`:@@mailState.arrived:arrived`, icon: 'check_circle', tone: 'good', means: '' };
    case 'SOFT_BOUNCE':
      return {
        ...{ word: $localize`:@@mailState.delayed:delayed`, icon: 'hourglass_empty', tone: 'wait' },
        means: $localize`:@@mail.softBounce:Their mailbox could not take it just then. Their provider usually tries again.`,
      };
    case 'HARD_BOUNCE':
      return { word: $localize`:@@mailState.bounced:came back`, icon: 'info', tone: 'wait', means: refusal('recipient') };
    case 'COMPLAINT':
      return {
        ...{ word: $localize`:@@mailState.unwanted:marked as unwanted`, icon: 'info', tone: 'wait' },
        means: $localize`:@@mail.complaint:Your client or their provider has marked it as unwanted. No more goes there. Ask whether they still want check-ins.`,
      };
  }
}

function inCheckIn(): Standing {
  return {
    ...{ word: $localize`:@@mailState.merged:in the check-in`, icon: 'check', tone: 'good' },
    means: $localize`:@@mail.merged:It went as a line of that day’s check-in, so that one mail came and not two.`,
  };
}

function refusal(reason: string | null): string {
  return reason === 'policy'
    ? $localize`:@@mail.refusedPolicy:Their mail provider refuses our mail. Ask for another address, or let them write to their provider.`
    : $localize`:@@mail.refused:The address does not exist. Ask your client for another, and change it under Settings.`;
}
