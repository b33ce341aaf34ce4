import { Field, ID, InputType } from '@nestjs/graphql';
import { RelationshipStage } from '@rekindle/clients/domain';

@InputType({ description: 'Somebody who asked. Nothing is mailed to them until they are invited.' })
export class AddClientInput {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  @Field(() => String, { nullable: true })
  pronouns?: string | null;
}

@InputType()
export class UpdateClientInput extends AddClientInput {
  @Field(() => ID)
  clientId!: string;
}

@InputType()
export class MoveStageInput {
  @Field(() => ID)
  clientId!: string;

  @Field(() => RelationshipStage)
  stage!: RelationshipStage;

  @Field(() => String, { nullable: true, description: 'The day on which it began, as 2026-03-14; today unless told.' })
  on?: string | null;
}
