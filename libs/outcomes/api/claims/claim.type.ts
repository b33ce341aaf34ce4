import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ClaimOutcome, ClaimRefusal } from '@rekindle/outcomes/domain';

registerEnumType(ClaimOutcome, { name: 'OutcomeClaimKind', description: 'What a figure in public is about.' });
registerEnumType(ClaimRefusal, { name: 'OutcomeClaimFlaw', description: 'Why a figure may not be said in public.' });

@ObjectType({ description: 'A figure that may be said in public, or why it may not be.' })
export class OutcomeClaimDraftType {
  @Field(() => [ClaimRefusal], { description: 'In the order in which they are worth mending; none where it may be said.' })
  flaws!: readonly ClaimRefusal[];

  @Field(() => String, { nullable: true, description: 'What may be said; null where nothing may.' })
  sentence!: string | null;

  @Field(() => Int, { nullable: true, description: 'Who began long enough ago; null where somebody could be recognised.' })
  people!: number | null;

  @Field(() => Int, { nullable: true, description: 'Who of them could not be reached until then.' })
  lost!: number | null;

  @Field(() => String, { description: 'The last day of a start that counts, as 2026-03-14.' })
  startedUntil!: string;

  @Field(() => String, { description: 'The day until which it was counted.' })
  asOf!: string;
}

@ObjectType({ description: 'A figure that was frozen to be said in public. It is never changed, only withdrawn.' })
export class OutcomeClaimType {
  @Field(() => ID)
  id!: string;

  @Field(() => ClaimOutcome)
  outcome!: ClaimOutcome;

  @Field(() => Int)
  horizon!: number;

  @Field(() => String, { description: 'The one sentence that may be said.' })
  sentence!: string;

  @Field(() => String, { description: 'Where anybody can read what it says and what it does not.' })
  address!: string;

  @Field(() => Int, { description: 'Everybody who began, whatever came of it.' })
  people!: number;

  @Field(() => Int)
  events!: number;

  @Field(() => Int)
  lost!: number;

  @Field(() => Float)
  share!: number;

  @Field(() => Float)
  lower!: number;

  @Field(() => Float)
  upper!: number;

  @Field(() => String)
  asOf!: string;

  @Field(() => Date)
  frozenAt!: Date;

  @Field(() => String)
  frozenBy!: string;

  @Field(() => Date, { nullable: true })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true })
  withdrawnBy!: string | null;
}
