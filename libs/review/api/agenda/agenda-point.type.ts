import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Something to talk about at the next session. For the team alone.' })
export class AgendaPoint {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => ID, { nullable: true, description: 'The item of the queue that it is about.' })
  itemId!: string | null;

  @Field(() => String, { description: 'Who put it there, by name.' })
  addedBy!: string;

  @Field(() => Date)
  addedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was talked about.' })
  settledAt!: Date | null;
}

@InputType()
export class AddToAgendaInput {
  @Field(() => ID)
  clientId!: string;

  @Field(() => String)
  text!: string;

  @Field(() => ID, { nullable: true })
  itemId?: string | null;
}
