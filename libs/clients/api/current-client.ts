import { currentContext } from '@rekindle/platform/context';
import type { ClientId } from '@rekindle/shared/kernel';

/** The client at work. Throws for anybody else: what clients say is said by themselves. */
export function currentClientId(): ClientId {
  const { clientId } = currentContext().actor;
  if (!clientId) throw new Error('This work is not done by a client.');
  return clientId as ClientId;
}
