import type { OutcomeClass } from '../relay/outcome';

const minute = 60;
const hour = 60 * minute;
const temporary = [minute, 5 * minute, 15 * minute, hour, 2 * hour];
const fullMailbox = [hour, 4 * hour, 24 * hour];
// What greylisting asks for at least (4.7.1).
const greylisted = 5 * minute;

/**
 * Seconds until the next attempt; after the sixth there is none, whatever this says (`jobs.sweep_dispatch`).
 *
 * @param attempt how many there have been, this one included
 * @param chance from 0 to 1: spreads what failed together by a fifth to either side
 */
export function pauseAfter(outcome: OutcomeClass, attempt: number, enhanced: string | undefined, chance: number): number {
  // The breaker decides when the relay is asked again, and the attempt has cost nothing.
  if (outcome === 'RELAY') return 5;
  // The relay was there and hung up: most often it is back at once.
  if (outcome === 'SAFE' && attempt === 1) return 10 + 20 * chance;
  const pauses = outcome === 'TEMP_MAILBOX' ? fullMailbox : temporary;
  const pause = (pauses[attempt - 1] ?? Math.max(...pauses)) * (0.8 + 0.4 * chance);
  return enhanced === '4.7.1' ? Math.max(pause, greylisted) : pause;
}
