import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ReviewOutcome, ReviewTab } from '@rekindle/review/domain';

registerEnumType(ReviewTab, {
  name: 'ReviewTab',
  description: 'Where an item lies: flagged shows those of new and replied that were marked.',
});
registerEnumType(ReviewOutcome, { name: 'ReviewOutcome', description: 'What a coach decided about something they have read.' });

@ObjectType({
  description:
    'One thing of a client that waits for a coach, or was settled. None of its words: reading is noted where they are asked for.',
})
export class ReviewItem {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  clientId!: string;

  @Field(() => String)
  clientName!: string;

  @Field(() => String, { description: 'What sort of thing, such as programs.submission.' })
  kind!: string;

  @Field(() => ID, { description: 'The row of the area whose kind it is. A newer version takes the place of one that waits.' })
  subjectId!: string;

  @Field(() => ID, { description: 'What belongs together, such as an assignment.' })
  threadId!: string;

  @Field(() => String, { description: 'What it is in its area, such as the key of an exercise.' })
  code!: string;

  @Field(() => String, { description: 'Of its wording.' })
  version!: string;

  @Field(() => Int, { description: 'How long it is.' })
  words!: number;

  @Field(() => Date)
  arrivedAt!: Date;

  @Field(() => Boolean, { description: 'A coach has said something to what came before it.' })
  isAgain!: boolean;

  @Field(() => Date, { description: 'By when it was promised to be read; where nobody has promised, two days after it arrived.' })
  dueAt!: Date;

  @Field(() => Boolean)
  isPromised!: boolean;

  @Field(() => Boolean)
  isFlagged!: boolean;

  @Field(() => Date, { nullable: true })
  snoozedUntil!: Date | null;

  @Field(() => Date, { nullable: true })
  settledAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who settled it, by name.' })
  settledBy!: string | null;

  @Field(() => ReviewOutcome, { nullable: true })
  outcome!: ReviewOutcome | null;

  @Field(() => Int, { description: 'Counts what happened with it: whoever acts on an older one has not seen the newer.' })
  revision!: number;
}

@ObjectType()
export class ReviewPage {
  @Field(() => [ReviewItem])
  items!: ReviewItem[];

  @Field(() => String, { nullable: true, description: 'Where the next page begins; null on the last.' })
  next!: string | null;
}

@ObjectType({ description: 'What waits, each counted up to 100.' })
export class ReviewCounts {
  @Field(() => Int)
  new!: number;

  @Field(() => Int)
  replied!: number;

  @Field(() => Int)
  flagged!: number;

  @Field(() => Int)
  snoozed!: number;

  @Field(() => Int, { description: 'Of new and replied, what is due already.' })
  overdue!: number;

  @Field(() => Date, { nullable: true, description: 'Since when the oldest of new and replied waits.' })
  oldestArrivedAt!: Date | null;
}

@InputType()
export class SettleReviewInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  revision!: number;

  @Field(() => ReviewOutcome)
  outcome!: ReviewOutcome;

  @Field(() => String, { nullable: true, description: 'What the client is told with it; needed where more is asked for.' })
  note?: string | null;
}
