import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CaseloadOrder, ClientStatus, Need, RelationshipStage } from '@rekindle/clients/domain';

registerEnumType(ClientStatus, { name: 'ClientStatus', description: 'Where a client stands with the practice.' });
registerEnumType(RelationshipStage, { name: 'RelationshipStage', description: 'Where a relationship stands.' });
registerEnumType(Need, { name: 'Need', description: 'What somebody may be waiting for.' });
registerEnumType(CaseloadOrder, { name: 'CaseloadOrder', description: 'In which order clients are listed.' });

@ObjectType('Client', { description: 'A person who is coached, as lists show them.' })
export class ClientType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  pronouns!: string | null;

  @Field(() => String)
  email!: string;

  @Field(() => ClientStatus)
  status!: ClientStatus;

  @Field(() => RelationshipStage, { nullable: true, description: 'For owner and coaches.' })
  stage!: RelationshipStage | null;

  @Field(() => String, { nullable: true, description: 'The first day of the stage, as 2026-03-14.' })
  stageSince!: string | null;

  @Field(() => String, { nullable: true, description: 'An IANA zone.' })
  timeZone!: string | null;

  @Field(() => ID, { nullable: true })
  coachId!: string | null;

  @Field(() => [ID])
  tagIds!: string[];

  @Field(() => Int, { description: 'What is pinned and has to be read first. For owner and coaches.' })
  openAlerts!: number;

  @Field(() => Date)
  addedAt!: Date;

  @Field(() => Date, { nullable: true })
  invitedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  joinedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When they had answered the first questions.' })
  begunAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When they were last on the portal, give or take a quarter of an hour.' })
  lastActiveAt!: Date | null;
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

  @Field(() => RelationshipStage, { nullable: true, description: 'Where the relationship stands; null before it was told.' })
  stage!: RelationshipStage | null;
}

@InputType()
export class InviteClientInput {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;
}
