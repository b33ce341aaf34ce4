import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

const optional = { nullable: true } as const;

@ObjectType({ description: 'A question that a check-in may offer to write about.' })
export class CheckInPrompt {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  question!: string;
}

@ObjectType({ description: 'What a check-in offers to write about once it is answered: one of the two.' })
export class WritingOfferType {
  @Field(() => String, { ...optional, description: 'Key of a question.' })
  prompt!: string | null;

  @Field(() => String, { ...optional, description: 'Words of the coach.' })
  words!: string | null;
}

@InputType()
export class WritingOfferInput {
  @Field(() => String, optional)
  prompt?: string | null;

  @Field(() => String, { ...optional, description: 'Where no question is chosen.' })
  words?: string | null;
}

@ObjectType({ description: 'An offer to write, as the client sees it. Nobody learns whether it was taken.' })
export class OwnWritingOffer {
  @Field(() => ID, { description: 'Of the check-in.' })
  id!: string;

  @Field(() => String)
  words!: string;

  @Field(() => String, { description: 'Where one writes, on this site.' })
  path!: string;
}
