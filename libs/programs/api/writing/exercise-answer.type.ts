import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { MyExercise } from '../assignments/assignment.type';
import { Submission } from '../review/submission.type';

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
