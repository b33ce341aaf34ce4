import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ClientStatus } from '@rekindle/clients/domain';

registerEnumType(ClientStatus, { name: 'ClientStatus', description: 'Where a client stands with the practice.' });

@ObjectType('Client', { description: 'A person who is coached.' })
export class ClientType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  @Field(() => ClientStatus)
  status!: ClientStatus;

  @Field(() => Date)
  invitedAt!: Date;

  @Field(() => Date, { nullable: true })
  joinedAt!: Date | null;
}

@ObjectType()
export class ClientPage {
  @Field(() => [ClientType])
  rows!: ClientType[];

  @Field(() => String, { nullable: true, description: 'Pass it as `after` for the next page; null on the last.' })
  endCursor!: string | null;
}

@ObjectType({ description: 'What a client sees first.' })
export class PortalToday {
  @Field(() => String)
  practiceName!: string;

  @Field(() => String)
  coachName!: string;
}

@InputType()
export class InviteClientInput {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;
}
