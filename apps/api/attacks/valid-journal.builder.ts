import { said, today } from '@rekindle/journal/api/testing';
import type { ValidValues } from './valid-values.builder';

/** Of those, what is sent about journals. */
export const validJournal: ValidValues = {
  'myJournalEntry.id': ({ spare }) => spare.entryId,
  'myEarlierWordings.id': ({ spare }) => spare.entryId,
  'SaveJournalEntryInput.id': ({ spare }) => spare.entryId,
  'SaveJournalEntryInput.revision': () => 0,
  'SaveJournalEntryInput.writtenOn': today,
  'SaveJournalEntryInput.tags': () => ['sister'],
  'SaveJournalEntryInput.events': () => ['outside'],
  'SaveJournalEntryInput.text': () => said('We were both tired.'),
  'SaveJournalEntryInput.kind': () => 'LETTER',
  'SaveJournalEntryInput.to': () => 'my mother',
  'ShareJournalEntryInput.id': ({ spare }) => spare.entryToShareId,
  'ShareJournalEntryInput.revision': () => 1,
  'takeBackJournalEntry.id': ({ spare }) => spare.entryToTakeBackId,
  'removeJournalEntry.id': ({ spare }) => spare.entryToRemoveId,
  'bringBackJournalEntry.id': ({ spare }) => spare.removedEntryId,
  'putJournalEntryAway.id': ({ spare }) => spare.entryToPutAwayId,
  'takeJournalEntryOut.id': ({ spare }) => spare.entryToTakeOutId,
  'removeJournalPhoto.id': ({ spare }) => spare.photoId,
  'sharedJournal.clientId': ({ people }) => people.client.memberId,
  'sharedJournalCount.clientId': ({ people }) => people.client.memberId,
  'sharedJournalCount.since': () => '2026-01-01T00:00:00.000Z',
  'exportMyJournal.kind': () => 'PDF',
  'exportMyJournal.withVault': () => true,
  'exportSharedJournal.kind': () => 'PDF',
  'exportSharedJournal.clientId': ({ people }) => people.client.memberId,
  'sharedJournalEntry.id': ({ spare }) => spare.sharedEntryId,
  'CommentJournalEntryInput.entryId': ({ spare }) => spare.sharedEntryId,
  'CommentJournalEntryInput.body': () => 'Keep that sentence.',
};
