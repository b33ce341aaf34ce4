import { currentContext, currentPracticeId } from '@rekindle/platform/context';
import type { CountedBy } from './limit';
import { addressOf, networkOf } from '@rekindle/platform/http';

/** What the request at hand is counted by. Throws where there is nothing to count by: a limit that nobody is held to is none. */
export function keyOf(by: CountedBy): string {
  switch (by) {
    case 'practice':
      return currentPracticeId();
    case 'member':
      return currentMemberId();
    case 'session':
      return currentContext().actor.sessionId ?? addressOf(currentIp());
    case 'address':
      return addressOf(currentIp());
    case 'network':
      return networkOf(currentIp());
    case 'key':
      throw new Error('This limit is counted by a key that the caller gives.');
    default:
      return by satisfies never;
  }
}

function currentMemberId(): string {
  const { memberId } = currentContext().actor;
  if (!memberId) throw new Error("This work is no member's, so it cannot be counted by one.");
  return memberId;
}

function currentIp(): string {
  const { origin } = currentContext();
  if (!origin) throw new Error('This work came from no address, so it cannot be counted by one.');
  return origin.ip;
}
