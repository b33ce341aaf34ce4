import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Outcome } from '@rekindle/check-ins/domain';
import { QuestionType } from '../plans/plan.type';

registerEnumType(Outcome, { name: 'CheckInOutcome', description: 'What came of a check-in.' });

@ObjectType({ description: 'One answer to a check-in: a number, or what was written.' })
export class CheckInAnswer {
  @Field(() => ID)
  question!: string;

  @Field(() => Int, { nullable: true })
  value!: number | null;

  @Field(() => String, { nullable: true })
  line!: string | null;
}

@ObjectType({ description: 'One day on which a client is asked.' })
export class CheckInType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: "In the client's calendar, 2026-11-28." })
  day!: string;

  @Field(() => Date)
  dueAt!: Date;

  @Field(() => Outcome, { nullable: true, description: 'Null while it lies ahead or can still be answered.' })
  outcome!: Outcome | null;

  @Field(() => String, { nullable: true, description: 'Why it was not sent.' })
  reason!: string | null;

  @Field(() => [QuestionType], { description: 'As they were asked.' })
  asks!: QuestionType[];

  @Field(() => [CheckInAnswer], { description: 'Empty while a needed consent is taken back.' })
  answers!: CheckInAnswer[];
}

@ObjectType({ description: 'How steadily somebody answers.' })
export class Adherence {
  @Field(() => Int)
  answered!: number;

  @Field(() => Int, { description: 'Days that count: not those of pauses, flags and mails that never arrived.' })
  asked!: number;

  @Field(() => Int, { description: 'The longest row of answered days; a day without does not take it away.' })
  bestRun!: number;

  @Field(() => Boolean, { description: 'Less than two fifths of the last two weeks: no line is drawn.' })
  isTooLittle!: boolean;
}

@ObjectType({ description: 'The check-ins of one client.' })
export class ClientCheckIns {
  @Field(() => [CheckInType], { description: 'In the order of their days.' })
  days!: CheckInType[];

  @Field(() => Adherence)
  adherence!: Adherence;
}
