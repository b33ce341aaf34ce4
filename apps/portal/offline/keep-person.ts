import { type PersonFragment, PortalViewerDocument, type PortalViewerQuery } from '@rekindle/shared/graphql';
import type { DeviceCopies } from '@rekindle/shared/ui';
import { placeOf } from './kept-questions';

/** Whoever has just come in is asked for by nobody again: without a connection it must be known all the same. What was kept for another goes first. */
export async function keepPerson(copies: DeviceCopies, person: PersonFragment | null): Promise<void> {
  if (!person) return;
  const place = placeOf(PortalViewerDocument, {});
  const known = (await copies.find(place)) as PortalViewerQuery | undefined;
  if (known?.viewer?.memberId === person.memberId) return;
  if (known) await copies.wipe();
  await copies.keep(place, { viewer: person } satisfies PortalViewerQuery);
}
