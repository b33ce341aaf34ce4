import { ClientStatus } from '../case/client-status';
import { relationshipStages, type RelationshipStage } from '../case/relationship-stage';

/** What somebody can be who comes from a list: nobody of them has a way in yet. */
export type ListedStatus = typeof ClientStatus.PROSPECT | typeof ClientStatus.ENDED;

/**
 * Where a word of another program puts somebody: those it calls active or invited have no way in here and are prospects until they are
 * invited; those it calls former have ended. Null where the word says neither.
 */
export function readListedStatus(word: string): ListedStatus | null {
  const plain = word
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  if (over.includes(plain)) return ClientStatus.ENDED;
  return now.includes(plain) ? ClientStatus.PROSPECT : null;
}

/** The stage that a word names; null for any other word. */
export function readListedStage(word: string): RelationshipStage | null {
  const plain = word
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return relationshipStages.find((stage) => stage.replaceAll('-', ' ') === plain) ?? otherwise[plain] ?? null;
}

const over = [
  'ended',
  'former',
  'past',
  'inactive',
  'archived',
  'closed',
  'completed',
  'complete',
  'finished',
  'former client',
  'past client',
  'lost',
  'discharged',
];
const now = [
  'prospect',
  'lead',
  'new',
  'asked',
  'has asked',
  'open',
  'enquiry',
  'inquiry',
  'waiting',
  'waitlist',
  'potential',
  'active',
  'current',
  'client',
  'customer',
  'invited',
  'paused',
  'on hold',
  'current client',
  'active client',
];

const otherwise: Readonly<Record<string, RelationshipStage>> = {
  separation: 'separated',
  'in touch': 'in-contact',
  contact: 'in-contact',
  'in contact again': 'in-contact',
  'meeting again': 'meeting',
  'trial period': 'trial',
  'back together': 'together',
  'together again': 'together',
  'separated again': 'apart-again',
};
