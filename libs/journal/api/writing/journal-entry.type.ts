import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { EntryKind, Reading } from '@rekindle/journal/domain';
import { JournalComment } from '../comments/journal-comment.type';

registerEnumType(Reading, { name: 'JournalReading', description: 'How a shared entry stands with the coach.' });

registerEnumType(EntryKind, {
  name: 'JournalEntryKind',
  description: 'About a day, or to somebody: a letter is never sent and never shown.',
});

@ObjectType({ description: 'What the client who asks wrote about one day.' })
export class JournalEntry {
  @Field(() => ID, { description: 'Made on the device that began it.' })
  id!: string;

  @Field(() => String, { description: 'The day that it is about: `2026-03-10`.' })
  writtenOn!: string;

  @Field(() => Int, { nullable: true, description: 'One of the five faces, 0 to 4.' })
  mood!: number | null;

  @Field(() => [String])
  tags!: string[];

  @Field(() => [String], { description: 'Codes of what happened that day.' })
  events!: string[];

  @Field(() => String, { nullable: true, description: 'Key of the question that it answers.' })
  prompt!: string | null;

  @Field(() => String, { description: 'JSON: blocks of runs, never HTML.' })
  text!: string;

  @Field(() => Int, { description: 'Counts how often it was written, from 1.' })
  revision!: number;

  @Field(() => Date)
  begunAt!: Date;

  @Field(() => Date)
  savedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'Since when the coach can read it; null where it is private.' })
  sharedAt!: Date | null;

  @Field(() => Reading, { nullable: true, description: 'Null where it is private.' })
  reading!: Reading | null;

  @Field(() => Boolean, { description: 'Out of sight, and gone for good after a day.' })
  isRemoved!: boolean;

  @Field(() => EntryKind)
  kind!: EntryKind;

  @Field(() => String, { nullable: true, description: 'Of a letter, whom it is to in the writer’s own word.' })
  to!: string | null;

  @Field(() => Boolean, { description: 'In the vault: in no list but its own, and shown to nobody.' })
  isPutAway!: boolean;

  @Field(() => String, { nullable: true, description: 'The first day on which it can be read again.' })
  lockedUntil!: string | null;

  @Field(() => Boolean, { description: 'It waits until then: of what was written nothing is told but whom it is to.' })
  isLocked!: boolean;

  @Field(() => [ID], { description: 'Files, opened at `/files/…`.' })
  photos!: string[];

  @Field(() => [JournalComment])
  comments!: JournalComment[];
}

@ObjectType({ description: 'Fifty entries, the latest day first.' })
export class JournalPage {
  @Field(() => [JournalEntry])
  entries!: JournalEntry[];

  @Field(() => String, { nullable: true, description: 'Where the next page starts; null on the last one.' })
  next!: string | null;
}

@ObjectType({ description: 'What an entry said before it was written anew.' })
export class EarlierWording {
  @Field(() => Int)
  revision!: number;

  @Field(() => String)
  writtenOn!: string;

  @Field(() => Int, { nullable: true })
  mood!: number | null;

  @Field(() => [String])
  tags!: string[];

  @Field(() => String, { description: 'JSON: blocks of runs.' })
  text!: string;

  @Field(() => Date)
  savedAt!: Date;
}

@ObjectType({ description: 'What came of keeping an entry.' })
export class JournalEntrySaved {
  @Field(() => Boolean, {
    description: 'False where another device had written meanwhile, or shared it: then `entry` is how it stands, and nothing was changed.',
  })
  isKept!: boolean;

  @Field(() => JournalEntry)
  entry!: JournalEntry;
}

@InputType()
export class SaveJournalEntryInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Of the entry that was seen when this was written; 0 where there was none.' })
  revision!: number;

  @Field(() => String)
  writtenOn!: string;

  @Field(() => Int, { nullable: true })
  mood?: number | null;

  @Field(() => [String])
  tags!: string[];

  @Field(() => [String])
  events!: string[];

  @Field(() => String, { nullable: true })
  prompt?: string | null;

  @Field(() => String, { description: 'JSON.' })
  text!: string;

  @Field(() => Date, { nullable: true, description: 'By the clock of the device.' })
  begunAt?: Date | null;

  @Field(() => EntryKind, { nullable: true, description: 'Of one that is begun; an entry unless told. It stays what it is.' })
  kind?: EntryKind | null;

  @Field(() => String, { nullable: true, description: 'Of a letter.' })
  to?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a letter: from now on until that day it waits.' })
  lockedUntil?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The writer knows that coaches read this. Without it nothing that is shared is changed, and `isKept` is false.',
  })
  isForCoach?: boolean | null;
}

@InputType()
export class ShareJournalEntryInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Of the wording that the client has before them.' })
  revision!: number;
}
