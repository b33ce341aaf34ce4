import type { QueuedItemFragment } from '@rekindle/shared/graphql';
import { dayInWords, shortDay, timeInWords, weekdayInWords } from '@rekindle/shared/ui';

/** "Tuesday 1 December, 18:00", where the practice is. */
export function momentInFull(at: string, zone: string | undefined): string {
  return `${dayInWords(new Date(at), zone)}, ${timeInWords(new Date(at), zone)}`;
}

/** What a coach should know about when it is due, was put off or was settled; empty where there is nothing to say. */
export function standingOf(item: QueuedItemFragment, now: Date, zone: string | undefined): string {
  if (item.settledAt) return settled(item);
  if (item.snoozedUntil && new Date(item.snoozedUntil) > now) {
    return $localize`:@@reviewItem.snoozed:Put off until ${momentInFull(item.snoozedUntil, zone)}:moment:`;
  }
  if (!item.isPromised) return '';
  return isOverdue(item, now)
    ? $localize`:@@reviewItem.overdue:Promised by ${momentInFull(item.dueAt, zone)}:moment:, which has passed`
    : $localize`:@@reviewItem.promised:Promised by ${momentInFull(item.dueAt, zone)}:moment:`;
}

/** The same, short enough for a row of the list. */
export function shortStandingOf(item: QueuedItemFragment, now: Date, zone: string | undefined): string {
  if (item.settledAt) return settled(item);
  const by = (at: string) => (new Date(at) > now ? shortMoment(new Date(at), now, zone) : shortDay(new Date(at), { withYear: false }));
  if (item.snoozedUntil && new Date(item.snoozedUntil) > now) return $localize`:@@reviewItem.until:until ${by(item.snoozedUntil)}:moment:`;
  return item.isPromised ? $localize`:@@reviewItem.by:promised by ${by(item.dueAt)}:moment:` : '';
}

/** Whether somebody was promised that it would be read by now. */
export function isOverdue({ isPromised, dueAt, settledAt }: QueuedItemFragment, now: Date): boolean {
  return isPromised && !settledAt && new Date(dueAt) <= now;
}

/** Whose it is, how it came and how long it is. @param cameIn as its kind says it */
export function sentenceOf(item: QueuedItemFragment, since: string, zone: string | undefined, cameIn = handedIn): string {
  const how = cameIn(`${since}, ${timeInWords(new Date(item.arrivedAt), zone)}`);
  const length = lengthOf(item);
  return length
    ? $localize`:@@reviewItem.sentence:${item.clientName}:name:, ${how}:how:. ${length}:length:`
    : $localize`:@@reviewItem.shortSentence:${item.clientName}:name:, ${how}:how:`;
}

/** How long it is, and whether it came again; of what consists of choices alone there is no length. */
export function lengthOf({ words, isAgain }: QueuedItemFragment): string {
  if (words === 0) return isAgain ? $localize`:@@reviewItem.onlyAgain:Again` : '';
  const length = words === 1 ? $localize`:@@reviewItem.word:1 word` : $localize`:@@reviewItem.words:${words}:count: words`;
  return isAgain ? $localize`:@@reviewItem.again:Again, ${length}:length:` : length;
}

// "Monday 18:00" within the week, else the day: "13 Nov".
function shortMoment(at: Date, now: Date, zone: string | undefined): string {
  const isNear = at.getTime() - now.getTime() < 6 * 86_400_000;
  return isNear ? `${weekdayInWords(at, zone)} ${timeInWords(at, zone)}` : shortDay(at, { withYear: false });
}

function handedIn(when: string): string {
  return $localize`:@@reviewItem.handedIn:handed in ${when}:when:`;
}

function settled({ outcome, settledBy }: QueuedItemFragment): string {
  const by = settledBy || $localize`:@@comment.aCoach:A coach`;
  return outcome === 'ASKED_FOR_MORE'
    ? $localize`:@@reviewItem.askedBy:${by}:name: asked for more`
    : $localize`:@@reviewItem.reviewedBy:${by}:name: has read it`;
}
