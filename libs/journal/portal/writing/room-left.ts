import { charactersIn, type JournalText, textFlaw, textLimits } from '@rekindle/journal/domain';

/** From how few characters on somebody hears that there is an end. */
const saidFrom = 2_000;
/** What is said aloud does not change with every letter. */
const step = 100;

/** How much room an entry still has, said well before it ends; null while there is plenty. Nothing that is typed is cut off. */
export function roomLeft(text: JournalText): string | null {
  const left = textLimits.characters - charactersIn(text);
  if (left < 0 || textFlaw(text)) {
    return $localize`:@@entry.tooLong:This is more than one entry holds. All of it stays on this device. Please move the end of it into a second entry; then both are saved.`;
  }
  if (left > saidFrom) return null;
  return $localize`:@@entry.room:There is room for about ${Math.ceil(left / step) * step}:count: more characters here. You can go on in a second entry about the same day.`;
}
