import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Visibility } from '@rekindle/clients/domain';

@ObjectType({ description: 'What a coach wrote about a client: for themself, or for the coaches of the practice. Never for the client.' })
export class Note {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  clientId!: string;

  @Field(() => String)
  body!: string;

  @Field(() => Visibility)
  visibility!: Visibility;

  @Field(() => Date)
  writtenAt!: Date;

  @Field(() => Date, { nullable: true })
  changedAt!: Date | null;
}

@InputType()
export class WriteNoteInput {
  @Field(() => ID)
  clientId!: string;

  @Field(() => String)
  body!: string;

  @Field(() => Visibility, { description: 'ME or TEAM.' })
  visibility!: Visibility;
}

@InputType()
export class ChangeNoteInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  body!: string;

  @Field(() => Visibility, { description: 'ME or TEAM.' })
  visibility!: Visibility;
}
