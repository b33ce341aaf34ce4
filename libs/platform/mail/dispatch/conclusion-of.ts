import type { Delivery } from '../relay/deliver';
import type { Conclusion } from './dispatch';
import { pauseAfter } from './pauses';

/**
 * Says where an attempt leaves its dispatch.
 *
 * @param attempt how many there have been, this one included
 * @param chance from 0 to 1
 */
export function conclusionOf({ outcome, enhanced }: Pick<Delivery, 'outcome' | 'enhanced'>, attempt: number, chance: number): Conclusion {
  switch (outcome) {
    case 'ACCEPTED':
      return { state: 'accepted', pause: 0 };
    case 'TEMP':
    case 'TEMP_MAILBOX':
    case 'SAFE':
    case 'RELAY':
      return { state: 'scheduled', pause: pauseAfter(outcome, attempt, enhanced, chance) };
    case 'PERM_RECIPIENT':
      return { state: 'failed', reason: 'recipient', pause: 0 };
    case 'PERM_POLICY':
      return { state: 'failed', reason: 'policy', pause: 0 };
    case 'PERM_MESSAGE':
      return { state: 'dead', reason: 'message', pause: 0 };
    case 'UNKNOWN':
      return { state: 'unknown', reason: 'no_answer', pause: 0 };
  }
}
