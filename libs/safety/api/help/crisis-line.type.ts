import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LineKind, LineStanding } from '@rekindle/safety/domain';

registerEnumType(LineKind, { name: 'LineKind', description: 'What a line is for.' });
registerEnumType(LineStanding, { name: 'LineStanding', description: 'Where a line stands; only those verified or due are shown.' });

const optional = { nullable: true } as const;

@ObjectType({ description: 'A number to call or write to that somebody has checked, and that may be shown today.' })
export class CrisisLineType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'ISO 3166-1, or EU where all of its countries share one.' })
  country!: string;

  @Field(() => LineKind)
  kind!: LineKind;

  @Field(() => String)
  name!: string;

  @Field(() => String, optional)
  phone!: string | null;

  @Field(() => String, { ...optional, description: 'A number, or what to write to it: SHOUT to 85258.' })
  text!: string | null;

  @Field(() => String, optional)
  url!: string | null;

  @Field(() => String, optional)
  hours!: string | null;

  @Field(() => [String], { description: 'ISO 639.' })
  languages!: readonly string[];

  @Field(() => String, { description: 'The last day on which it may be shown, 2026-11-28: a device that keeps it drops it after that.' })
  shownUntil!: string;
}

@ObjectType({ description: 'A line as whoever runs the product keeps it, shown or not.' })
export class KeptLine {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  country!: string;

  @Field(() => LineKind)
  kind!: LineKind;

  @Field(() => String)
  name!: string;

  @Field(() => String, optional)
  phone!: string | null;

  @Field(() => String, optional)
  text!: string | null;

  @Field(() => String, optional)
  url!: string | null;

  @Field(() => String, optional)
  hours!: string | null;

  @Field(() => [String])
  languages!: readonly string[];

  @Field(() => LineStanding)
  standing!: LineStanding;

  @Field(() => String, { ...optional, description: 'The day of the last check.' })
  verifiedAt!: string | null;

  @Field(() => String, { ...optional, description: 'Whose check it was, by name.' })
  verifiedBy!: string | null;

  @Field(() => String, { ...optional, description: 'Where it was checked.' })
  source!: string | null;

  @Field(() => String, { ...optional, description: 'The day on which the next check is due.' })
  dueOn!: string | null;

  @Field(() => String, { ...optional, description: 'The first day on which it is not shown any more.' })
  notShownSince!: string | null;
}

@InputType()
class LineFields {
  @Field(() => String)
  name!: string;

  @Field(() => String, optional)
  phone?: string | null;

  @Field(() => String, optional)
  text?: string | null;

  @Field(() => String, optional)
  url?: string | null;

  @Field(() => String, optional)
  hours?: string | null;

  @Field(() => [String])
  languages!: string[];
}

@InputType()
export class AddLineInput extends LineFields {
  @Field(() => String)
  country!: string;

  @Field(() => LineKind)
  kind!: LineKind;
}

@InputType()
export class ChangeLineInput extends LineFields {
  @Field(() => ID)
  id!: string;
}

@InputType()
export class VerifyLineInput extends ChangeLineInput {
  @Field(() => String, { description: 'Where it was checked.' })
  source!: string;
}
