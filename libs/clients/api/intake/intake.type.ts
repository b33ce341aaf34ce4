import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IntakeQuestion } from '@rekindle/clients/domain';

registerEnumType(IntakeQuestion, { name: 'IntakeQuestion', description: 'What a new client is asked.' });

@ObjectType({ description: 'An answer as it was kept last.' })
export class IntakeAnswer {
  @Field(() => IntakeQuestion)
  question!: IntakeQuestion;

  @Field(() => String, { nullable: true, description: 'A code, several joined by commas, or the nickname; null where it was skipped.' })
  code!: string | null;

  @Field(() => Int, { description: 'Counts how often this answer was written.' })
  revision!: number;

  @Field(() => Date)
  savedAt!: Date;
}

@ObjectType({ description: 'What the client who asks has answered so far.' })
export class IntakeType {
  @Field(() => [IntakeAnswer])
  answers!: IntakeAnswer[];

  @Field(() => Date, { nullable: true })
  completedAt!: Date | null;
}

@ObjectType({ description: 'What became of an answer.' })
export class SavedAnswer {
  @Field(() => Boolean, {
    description: 'False when another device has answered since with something else: show both and let the person choose.',
  })
  isKept!: boolean;

  @Field(() => IntakeAnswer, { description: 'What is kept now.' })
  answer!: IntakeAnswer;
}

@InputType()
export class SaveIntakeAnswerInput {
  @Field(() => IntakeQuestion)
  question!: IntakeQuestion;

  @Field(() => String, { nullable: true, description: 'Null to skip.' })
  code?: string | null;

  @Field(() => Int, { description: 'Of the answer that this device saw last; 0 where it saw none.' })
  revision!: number;
}
