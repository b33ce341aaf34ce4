import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Role } from '@rekindle/identity/domain';

@ObjectType({ description: 'Who did what, when and from where; never content.' })
export class AuditEvent {
  @Field(() => ID)
  id!: string;

  @Field(() => Date)
  at!: Date;

  @Field(() => String, { nullable: true, description: 'Null for the worker, and for somebody who was not in yet.' })
  who!: string | null;

  @Field(() => Role, { nullable: true })
  role!: Role | null;

  @Field(() => String, { description: 'For example "identity.member-removed".' })
  action!: string;

  @Field(() => String, { nullable: true, description: 'Whom or what it was done to, where that has a name.' })
  object!: string | null;

  @Field(() => String, { nullable: true, description: 'The client whom it is about.' })
  client!: string | null;

  @Field(() => String, { nullable: true, description: 'The network, not the whole address.' })
  network!: string | null;

  @Field(() => String, { nullable: true })
  device!: string | null;
}

@ObjectType()
export class AuditPage {
  @Field(() => [AuditEvent])
  rows!: AuditEvent[];

  @Field(() => String, { nullable: true, description: 'Pass it as `after` for the next page; null on the last.' })
  endCursor!: string | null;
}

@InputType({ description: 'What is left out does not narrow.' })
export class AuditFilterInput {
  @Field(() => Date, { nullable: true })
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Up to this instant, without it.' })
  until?: Date | null;

  @Field(() => ID, { nullable: true, description: 'Who did it.' })
  memberId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Whom it is about.' })
  clientId?: string | null;

  @Field(() => String, { nullable: true, description: 'One action, or an area: "identity" or "identity.signed-in".' })
  action?: string | null;
}

@ObjectType({ description: 'A file that the browser saves.' })
export class AuditExport {
  @Field(() => String)
  fileName!: string;

  @Field(() => String)
  csv!: string;

  @Field(() => Boolean, { description: 'True when there was more than fits: narrow the filter for the rest.' })
  isCut!: boolean;
}
