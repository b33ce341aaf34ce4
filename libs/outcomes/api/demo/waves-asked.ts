import type { DemoClient } from '@rekindle/clients/api/demo';
import { ConsentKind } from '@rekindle/clients/domain';
import type { Chance } from '@rekindle/platform/demo';
import { isCouple, mayBeAskedLater, questionsOf, type WaveQuestion, wavesOf } from '@rekindle/outcomes/domain';
import { dateOf, dayNumber } from './demo-days';
import type { DemoLife } from './life';

/** One mail that asked how things stand, and when it was answered. */
export interface DemoWave extends WaveQuestion {
  /** As `dayThere` counts; null where no answer came. */
  readonly answeredOn: number | null;
}

const shareAnswered = 0.84;
// How many stop answering for good after a mail.
const shareFallingSilent = 0.04;

/** What somebody was asked later on, by the rules of the product, as far as its time is over. Nothing for whoever did not agree to it. */
export function wavesAsked(client: DemoClient, { startedOn, parts, yesterday }: DemoLife, chance: Chance): readonly DemoWave[] {
  if (!client.wishes.includes(ConsentKind.FOLLOW_UP) || !mayBeAskedLater(client.status)) return [];
  const reunion = parts.find(({ says }) => isCouple(says));
  const waves = wavesOf({ startedOn: dateOf(startedOn), reunionOn: reunion ? dateOf(reunion.from) : null });
  let isSilent = false;
  return questionsOf(waves)
    .filter(({ until }) => dayNumber(until) <= yesterday)
    .map((question) => {
      isSilent ||= chance.happens(shareFallingSilent);
      const answeredOn = Math.min(dayNumber(question.on) + chance.between(0, 9), dayNumber(question.until));
      return { ...question, answeredOn: !isSilent && chance.happens(shareAnswered) ? answeredOn : null };
    });
}
