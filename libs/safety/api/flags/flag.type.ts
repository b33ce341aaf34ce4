import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { FlagCause, FlagCode, FlagStanding } from '@rekindle/safety/domain';

registerEnumType(FlagCode, { name: 'FlagCode', description: 'What somebody has to be looked after for, or kept from.' });
registerEnumType(FlagCause, { name: 'FlagCause', description: 'What brought a flag up: an answer, or what a coach heard.' });

registerEnumType(FlagStanding, { name: 'FlagStanding', description: 'Where a flag stands: looked at once where two looks are wanted.' });

@ObjectType({ description: 'That a coach has looked at a flag and found that it can go.' })
export class FlagLook {
  @Field(() => Date)
  at!: Date;

  @Field(() => String, { description: 'Whose look it was, by name.' })
  by!: string;

  @Field(() => String)
  note!: string;
}

@ObjectType({ description: 'A reason to look after somebody. It is only ever added to.' })
export class FlagType {
  @Field(() => ID)
  id!: string;

  @Field(() => FlagCode)
  code!: FlagCode;

  @Field(() => FlagCause)
  cause!: FlagCause;

  @Field(() => Int, { description: '0 passes by itself, 1 within a working day, 2 and 3 now.' })
  tier!: number;

  @Field(() => FlagStanding)
  standing!: FlagStanding;

  @Field(() => Date)
  raisedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it passes by itself; null where only a coach clears it.' })
  passesAt!: Date | null;

  @Field(() => [FlagLook])
  looks!: FlagLook[];
}

@ObjectType({ description: 'A flag that waits for a look, and whose it is.' })
export class WaitingFlag {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  clientId!: string;

  @Field(() => String)
  clientName!: string;

  @Field(() => FlagCode)
  code!: FlagCode;

  @Field(() => FlagCause)
  cause!: FlagCause;

  @Field(() => Int)
  tier!: number;

  @Field(() => Date)
  raisedAt!: Date;
}

@InputType()
export class RaiseFlagInput {
  @Field(() => ID)
  clientId!: string;

  @Field(() => FlagCode)
  code!: FlagCode;

  @Field(() => FlagCause)
  cause!: FlagCause;
}

@InputType()
export class LookAtFlagInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  note!: string;
}
