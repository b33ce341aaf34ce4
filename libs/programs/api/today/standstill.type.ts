import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A client who has had a step of a program before them for more than a week and has handed nothing in.' })
export class StalledClient {
  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => ID)
  clientId!: string;

  @Field(() => String)
  clientName!: string;

  @Field(() => String, { description: 'The id of the step.' })
  step!: string;

  @Field(() => ID)
  assignmentId!: string;

  @Field(() => String, { description: 'Key of the exercise.' })
  exercise!: string;

  @Field(() => String, { description: 'Of its wording.' })
  version!: string;

  @Field(() => String, { nullable: true, description: 'The text of its file, where the practice made it; null for one of the guide.' })
  content!: string | null;

  @Field(() => String, { description: 'The day on which it was given out.' })
  since!: string;
}

@ObjectType({ description: 'What a coach has asked for once more, and what has not come again.' })
export class AskedAgain {
  @Field(() => ID, { description: 'Of what was handed in.' })
  id!: string;

  @Field(() => ID)
  clientId!: string;

  @Field(() => String)
  clientName!: string;

  @Field(() => ID)
  assignmentId!: string;

  @Field(() => String, { description: 'Key of the exercise.' })
  exercise!: string;

  @Field(() => String, { description: 'Of its wording.' })
  version!: string;

  @Field(() => String, { nullable: true, description: 'The text of its file, where the practice made it; null for one of the guide.' })
  content!: string | null;

  @Field(() => Date)
  askedAt!: Date;
}
