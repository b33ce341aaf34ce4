import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DatePrecision, FactKind } from '@rekindle/clients/domain';
import { ClientType } from '../client.type';
import { ConsentType } from '../consents/consent.type';

registerEnumType(FactKind, { name: 'FactKind', description: 'What a client told about the relationship.' });
registerEnumType(DatePrecision, { name: 'DatePrecision', description: 'How exactly somebody remembers a date.' });

@ObjectType({ description: 'Something that a client told: the latest of its kind.' })
export class ClientFact {
  @Field(() => FactKind)
  kind!: FactKind;

  @Field(() => [String])
  codes!: string[];

  @Field(() => String, { description: 'A day, as 2026-03-14; where only the month is known, its first.' })
  happenedOn!: string;

  @Field(() => DatePrecision)
  happenedPrecision!: DatePrecision;

  @Field(() => Date)
  recordedAt!: Date;
}

@ObjectType({
  description: 'A client as their coach sees them. What they told is empty until they have finished, and while they withhold it.',
})
export class ClientOverview {
  @Field(() => ClientType)
  client!: ClientType;

  @Field(() => [ConsentType])
  consents!: ConsentType[];

  @Field(() => Date, { nullable: true, description: 'When they had agreed to everything needed: the day from which outcomes are counted.' })
  consentedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When they had answered the first questions.' })
  completedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'By ISO 3166-1.' })
  country!: string | null;

  @Field(() => String, { nullable: true, description: 'An IANA zone.' })
  timeZone!: string | null;

  @Field(() => Int, { nullable: true, description: 'The hour there at which a check-in may come.' })
  mailHour!: number | null;

  @Field(() => String, { nullable: true, description: 'What the client calls the other person.' })
  nickname!: string | null;

  @Field(() => [ClientFact])
  facts!: ClientFact[];
}
