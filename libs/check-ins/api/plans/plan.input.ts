import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Ask, CheckInEvent } from '@rekindle/check-ins/domain';
import { WritingOfferInput } from '../writing/writing.type';
import { CadenceKind } from './cadence-kind';
import { inWords } from './plan.type';

const optional = { nullable: true } as const;

@InputType()
export class CadenceInput {
  @Field(() => CadenceKind)
  every!: CadenceKind;

  @Field(() => [Int])
  on!: number[];

  @Field(() => Int, optional)
  weeks?: number | null;

  @Field(() => Int, optional)
  day?: number | null;

  @Field(() => CheckInEvent, optional)
  event?: CheckInEvent | null;

  @Field(() => Int, optional)
  days?: number | null;
}

@InputType()
export class QuestionInput {
  @Field(() => String)
  id!: string;

  @Field(() => Ask)
  ask!: Ask;

  @Field(() => String, optional)
  words?: string | null;

  @Field(() => String, optional)
  low?: string | null;

  @Field(() => String, optional)
  high?: string | null;

  @Field(() => String, optional)
  code?: string | null;
}

@InputType()
export class PlanPartInput {
  @Field(() => String)
  id!: string;

  @Field(() => CadenceInput)
  cadence!: CadenceInput;

  @Field(() => [QuestionInput])
  questions!: QuestionInput[];

  @Field(() => WritingOfferInput, optional)
  writing?: WritingOfferInput | null;
}

@InputType()
export class QuietHoursInput {
  @Field(() => String)
  from!: string;

  @Field(() => String)
  until!: string;
}

@InputType({ description: 'Between which days a plan asks, and at which hour.' })
export class PlanTimesInput {
  @Field(() => ID)
  clientId!: string;

  @Field(() => String, inWords.hour)
  at!: string;

  @Field(() => String, inWords.day)
  startsOn!: string;

  @Field(() => String, optional)
  endsOn?: string | null;
}

@InputType()
export class SaveCheckInPlanInput extends PlanTimesInput {
  @Field(() => [PlanPartInput])
  parts!: PlanPartInput[];

  @Field(() => QuietHoursInput, { ...optional, description: 'Null for none.' })
  quiet?: QuietHoursInput | null;

  @Field(() => Int, { ...optional, description: 'Of the plan that was before the eyes of whoever changed it; null for a first one.' })
  version?: number | null;
}

@InputType()
export class PauseCheckInsInput {
  @Field(() => ID)
  clientId!: string;

  @Field(() => String, { ...optional, description: 'The first day that is asked about again; null goes on at once.' })
  until?: string | null;
}
