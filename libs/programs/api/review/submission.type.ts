import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Standing } from '@rekindle/programs/domain';

@ObjectType({ description: 'What a coach said to something that was handed in.' })
export class SubmissionComment {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true, description: 'The field that it is about; null where it is about the whole.' })
  field!: string | null;

  @Field(() => String)
  author!: string;

  @Field(() => String)
  body!: string;

  @Field(() => Date)
  writtenAt!: Date;
}

@ObjectType({ description: 'An earlier one of the same assignment.' })
export class EarlierSubmission {
  @Field(() => ID)
  id!: string;

  @Field(() => Date)
  handedInAt!: Date;
}

@ObjectType({ description: 'What was handed in, as it was then.' })
export class Submission {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  assignmentId!: string;

  @Field(() => ID)
  clientId!: string;

  @Field(() => String)
  exercise!: string;

  @Field(() => String)
  version!: string;

  @Field(() => String, { nullable: true, description: 'The text of its file, where the practice made it; null for one of the guide.' })
  content!: string | null;

  @Field(() => String, { description: 'JSON: answers by field. Whoever asks for them is noted to have read them.' })
  answers!: string;

  @Field(() => Date)
  handedInAt!: Date;

  @Field(() => Boolean)
  isShared!: boolean;

  @Field(() => Standing)
  standing!: Standing;

  @Field(() => Date, { nullable: true })
  reviewedAt!: Date | null;

  @Field(() => [SubmissionComment])
  comments!: SubmissionComment[];

  @Field(() => [EarlierSubmission], { description: 'The latest first.' })
  earlier!: EarlierSubmission[];
}

@InputType()
export class CommentInput {
  @Field(() => ID)
  submissionId!: string;

  @Field(() => String, { nullable: true })
  field?: string | null;

  @Field(() => String)
  body!: string;
}

@InputType()
export class HandBackInput {
  @Field(() => ID)
  submissionId!: string;

  @Field(() => String, { description: 'What to look at once more.' })
  note!: string;
}
