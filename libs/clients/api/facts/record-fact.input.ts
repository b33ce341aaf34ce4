import { Field, ID, InputType } from '@nestjs/graphql';
import { FactKind } from '@rekindle/clients/domain';

@InputType({ description: 'What a coach learned of the relationship. It follows what was told before and overwrites nothing.' })
export class RecordFactInput {
  @Field(() => ID)
  clientId!: string;

  @Field(() => FactKind)
  kind!: FactKind;

  @Field(() => String, { description: 'As answers are coded; of a breakup its date, as 2026-03 or 2026-03-14.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'Since which day, as 2026-03-14; today unless told.' })
  on?: string | null;
}
