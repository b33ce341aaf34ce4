import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Standing } from '@rekindle/programs/domain';

registerEnumType(Standing, { name: 'ExerciseStanding', description: 'Where an exercise that was given to a client stands.' });

@ObjectType({ isAbstract: true })
abstract class GivenOut {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Key of the exercise in the guide.' })
  exercise!: string;

  @Field(() => String, { description: 'Of its wording.' })
  version!: string;

  @Field(() => Date)
  assignedAt!: Date;

  @Field(() => Boolean, { description: 'Whether the client chose it themself.' })
  isOwnChoice!: boolean;

  @Field(() => String, { nullable: true, description: 'A day, in the zone of the client.' })
  dueOn!: string | null;

  @Field(() => Standing)
  standing!: Standing;

  @Field(() => Date, { nullable: true, description: 'When it was handed in last.' })
  handedInAt!: Date | null;
}

@ObjectType({ description: 'An exercise, as the client sees it among others.' })
export class MyExercise extends GivenOut {
  @Field(() => Date, { nullable: true, description: 'When something in it was written last.' })
  savedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'Until when what was handed in rests.' })
  heldUntil!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it cannot be opened; null while it can.' })
  closedBecause!: string | null;

  @Field(() => Boolean, { description: 'Whether the coach took it back. What was written stays the client’s.' })
  isTakenBack!: boolean;
}

@ObjectType({ description: 'An exercise that was given to a client, as coaches see it.' })
export class Assignment extends GivenOut {
  @Field(() => ID)
  clientId!: string;

  @Field(() => ID, { nullable: true, description: 'What was handed in last.' })
  submissionId!: string | null;
}

@ObjectType({ description: 'What was written into one field so far.' })
export class ExerciseAnswer {
  @Field(() => String)
  field!: string;

  @Field(() => String, {
    description: 'JSON, in the shape that the kind of the field asks for; `null` where an answer was taken out again.',
  })
  answer!: string;

  @Field(() => Int, { description: 'Counts how often it was written, from 1.' })
  revision!: number;

  @Field(() => Date)
  savedAt!: Date;
}

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

@ObjectType({ description: 'What was handed in and waits for a coach to look at it.' })
export class WaitingSubmission {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  clientId!: string;

  @Field(() => String)
  clientName!: string;

  @Field(() => String, { description: 'Key of the exercise in the guide.' })
  exercise!: string;

  @Field(() => String, { description: 'Of its wording.' })
  version!: string;

  @Field(() => Date)
  handedInAt!: Date;
}

@ObjectType({
  description: 'An exercise that is open before the client, with everything written in it. Empty while it is closed or rests.',
})
export class OpenExercise {
  @Field(() => MyExercise)
  exercise!: MyExercise;

  @Field(() => [ExerciseAnswer])
  answers!: ExerciseAnswer[];

  @Field(() => [Submission], { description: 'The latest first.' })
  submissions!: Submission[];
}

@ObjectType({ description: 'What came of keeping an answer.' })
export class ExerciseSaved {
  @Field(() => Boolean, {
    description: 'False where another device had written meanwhile: then `answer` is the other one, and nothing was changed.',
  })
  isKept!: boolean;

  @Field(() => ExerciseAnswer)
  answer!: ExerciseAnswer;
}

@InputType()
export class SaveExerciseAnswerInput {
  @Field(() => ID)
  assignmentId!: string;

  @Field(() => String)
  field!: string;

  @Field(() => String, { description: 'JSON.' })
  answer!: string;

  @Field(() => Int, { description: 'Of the answer that was seen when this one was written; 0 where there was none.' })
  revision!: number;
}

@InputType()
export class AssignExerciseInput {
  @Field(() => [ID])
  clientIds!: string[];

  @Field(() => String)
  exercise!: string;

  @Field(() => String, { nullable: true, description: '`2026-11-28`, in the zone of each client.' })
  dueOn?: string | null;
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
