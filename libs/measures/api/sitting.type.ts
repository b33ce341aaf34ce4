import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One item and what was chosen.' })
export class GivenAnswer {
  @Field(() => String)
  item!: string;

  @Field(() => Int)
  value!: number;
}

@ObjectType({ description: 'A questionnaire that somebody has begun and not finished.' })
export class SittingType {
  @Field(() => String)
  questionnaire!: string;

  @Field(() => String, { description: 'Of its wording.' })
  version!: string;

  @Field(() => [GivenAnswer])
  answers!: GivenAnswer[];

  @Field(() => Date)
  savedAt!: Date;
}

@ObjectType()
export class ScaleScore {
  @Field(() => String)
  scale!: string;

  @Field(() => Float, { nullable: true, description: 'Null where too much was left out.' })
  value!: number | null;
}

@ObjectType({ description: 'A questionnaire that was answered.' })
export class MeasureResult {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  questionnaire!: string;

  @Field(() => String)
  version!: string;

  @Field(() => [GivenAnswer])
  answers!: GivenAnswer[];

  @Field(() => [ScaleScore])
  scores!: ScaleScore[];

  @Field(() => Date)
  finishedAt!: Date;
}

@ObjectType({ description: 'A questionnaire that may be answered now.' })
export class MeasureOnOffer {
  @Field(() => String)
  questionnaire!: string;

  @Field(() => Int, { description: 'How many items have an answer since it was begun.' })
  answered!: number;

  @Field(() => Date, { nullable: true })
  lastFinishedAt!: Date | null;

  @Field(() => Boolean, { description: 'Asked once a week at the stage of the client, and not answered this week.' })
  isDue!: boolean;

  @Field(() => Boolean, { description: 'The plan of the practice has to be agreed to before the first answer.' })
  needsPlan!: boolean;
}

@InputType()
export class SaveMeasureAnswerInput {
  @Field(() => String)
  questionnaire!: string;

  @Field(() => String, { description: 'The wording that was read.' })
  version!: string;

  @Field(() => String)
  item!: string;

  @Field(() => Int, { nullable: true, description: 'Null takes an answer back.' })
  value?: number | null;
}
