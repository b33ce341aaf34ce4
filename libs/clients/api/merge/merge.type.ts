import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ClientType } from '../client.type';

/** What of somebody can be taken from either of two. */
export const MergeDetail = { NAME: 'name', PRONOUNS: 'pronouns', EMAIL: 'email' } as const;
export type MergeDetail = (typeof MergeDetail)[keyof typeof MergeDetail];

/** Why two may be the same person. */
export const Likeness = { NAME: 'name', ADDRESS: 'address' } as const;
export type Likeness = (typeof Likeness)[keyof typeof Likeness];

registerEnumType(MergeDetail, { name: 'MergeDetail' });
registerEnumType(Likeness, { name: 'Likeness', description: 'Why two may be the same person.' });

@InputType({ description: 'Two clients who are one person. Whoever has joined is the one who is kept.' })
export class MergeClientsInput {
  @Field(() => ID)
  keepId!: string;

  @Field(() => ID)
  otherId!: string;

  @Field(() => [MergeDetail], { description: 'What is taken from the other one.' })
  takes!: MergeDetail[];
}

@ObjectType({ description: 'Two who may be the same person; the first is the one to keep.' })
export class PossibleDuplicate {
  @Field(() => ClientType)
  keep!: ClientType;

  @Field(() => ClientType)
  other!: ClientType;

  @Field(() => Likeness)
  why!: Likeness;
}

@ObjectType({ description: 'Two clients, side by side.' })
export class ClientPair {
  @Field(() => ClientType)
  keep!: ClientType;

  @Field(() => ClientType)
  other!: ClientType;
}
