import type { Person } from '@rekindle/identity/api/testing';
import { addPhoto, agreeToSharing, anEntry, journal, keepEntry, keepLetter, shareEntry } from '@rekindle/journal/api/testing';
import { addDays } from '@rekindle/check-ins/domain';
import { unique } from './an-invited-client.builder';

/** Entries of the client who has joined; one for each thing that is done with them, for each changes its own. */
export interface SpareJournal {
  /** Private, with an earlier wording. */
  readonly entryId: string;
  readonly entryToShareId: string;
  readonly entryToTakeBackId: string;
  readonly entryToRemoveId: string;
  readonly removedEntryId: string;
  readonly entryToPutAwayId: string;
  readonly entryToTakeOutId: string;
  /** In one that is kept private. */
  readonly photoId: string;
  /** What coaches know one by, with a picture and a comment. */
  readonly sharedEntryId: string;
}

export async function spareJournal(owner: Person, client: Person): Promise<SpareJournal> {
  await agreeToSharing(client);
  const keep = () => keepEntry(client, unique('Entry'), { tags: [unique('Tag').slice(0, 40)] });
  const { id, sharedId: sharedEntryId } = await shareEntry(owner, client, unique('Shared'));
  await addPhoto(client, id);
  await owner.browser.get(journal.read, { id: sharedEntryId });
  await owner.browser.get(journal.comment, { input: { entryId: sharedEntryId, body: unique('Comment') } });
  const input = anEntry(unique('Wording'));
  await client.browser.get(journal.save, { input });
  await client.browser.get(journal.save, { input: { ...input, revision: 1, writtenOn: addDays(input.writtenOn, -1) } });
  await keepLetter(client, unique('Letter'), { to: unique('To').slice(0, 60) });
  const entryToTakeOutId = await keep();
  await client.browser.get(journal.putAway, { id: entryToTakeOutId });
  const removedEntryId = await keep();
  await client.browser.get(journal.remove, { id: removedEntryId });
  return {
    sharedEntryId,
    entryId: input.id,
    entryToShareId: await keep(),
    entryToTakeBackId: (await shareEntry(owner, client, unique('Shared'))).id,
    entryToRemoveId: await keep(),
    entryToPutAwayId: await keep(),
    entryToTakeOutId,
    removedEntryId,
    photoId: await addPhoto(client, await keep()),
  };
}
