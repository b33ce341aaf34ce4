import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What has to be read before anything else about a client, until somebody says that it is done with.' })
export class PinnedAlert {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String, { description: 'Who pinned it, by name.' })
  pinnedBy!: string;

  @Field(() => Date)
  pinnedAt!: Date;
}

@InputType()
export class PinAlertInput {
  @Field(() => ID)
  clientId!: string;

  @Field(() => String)
  text!: string;
}

@InputType()
export class DismissAlertInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}
