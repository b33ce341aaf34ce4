import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Reading } from '@rekindle/journal/domain';
import { JournalComment } from '../comments/journal-comment.type';

@ObjectType({ description: 'That a client shows an entry. None of its words: a list is no reading.' })
export class SharedJournalLine {
  @Field(() => ID, { description: 'Another one each time that an entry is shown.' })
  id!: string;

  @Field(() => String, { description: 'The day that it is about.' })
  writtenOn!: string;

  @Field(() => Int, { nullable: true, description: 'One of the five faces, 0 to 4.' })
  mood!: number | null;

  @Field(() => Int)
  revision!: number;

  @Field(() => Date)
  sharedAt!: Date;

  @Field(() => Reading)
  reading!: Reading;
}

@ObjectType({ description: 'Fifty entries, what was shared last first.' })
export class SharedJournalPage {
  @Field(() => [SharedJournalLine])
  entries!: SharedJournalLine[];

  @Field(() => String, { nullable: true, description: 'Where the next page starts; null on the last one.' })
  next!: string | null;
}

@ObjectType({ description: 'An entry that a client shows.' })
export class SharedJournalEntry extends SharedJournalLine {
  @Field(() => ID)
  clientId!: string;

  @Field(() => String, { description: 'JSON: blocks of runs, never HTML. Whoever asks for it is noted to have read it.' })
  text!: string;

  @Field(() => [String])
  tags!: string[];

  @Field(() => [String], { description: 'Codes of what happened that day.' })
  events!: string[];

  @Field(() => String, { nullable: true, description: 'Key of the question that it answers.' })
  prompt!: string | null;

  @Field(() => Date)
  savedAt!: Date;

  @Field(() => [ID], { description: 'Files, opened at `/files/…`.' })
  photos!: string[];

  @Field(() => [JournalComment])
  comments!: JournalComment[];
}
