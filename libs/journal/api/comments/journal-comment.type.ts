import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What a coach said to an entry.' })
export class JournalComment {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  author!: string;

  @Field(() => String)
  body!: string;

  @Field(() => Int, { description: 'Of the wording that it is about.' })
  revision!: number;

  @Field(() => String, { nullable: true, description: 'The words that it is about; null where it is about the whole.' })
  quote!: string | null;

  @Field(() => Int, { nullable: true, description: 'The block in which they stood, from 0.' })
  block!: number | null;

  @Field(() => Int, { nullable: true, description: 'Where in that block they began.' })
  from!: number | null;

  @Field(() => Date)
  writtenAt!: Date;
}

@InputType()
export class CommentJournalEntryInput {
  @Field(() => ID)
  entryId!: string;

  @Field(() => String)
  body!: string;

  @Field(() => String, { nullable: true, description: 'The words that it is about; without them it is about the whole.' })
  quote?: string | null;

  @Field(() => Int, { nullable: true })
  block?: number | null;

  @Field(() => Int, { nullable: true })
  from?: number | null;
}
