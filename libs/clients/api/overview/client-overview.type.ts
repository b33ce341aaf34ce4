import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DatePrecision, FactKind, RelationshipStage } from '@rekindle/clients/domain';
import { PinnedAlert } from '../alerts/alert.type';
import { ClientType } from '../client.type';
import { ConsentType } from '../consents/consent.type';
import { CustomValue } from '../fields/custom-field.type';

registerEnumType(FactKind, { name: 'FactKind', description: 'What a client told about the relationship.' });
registerEnumType(DatePrecision, { name: 'DatePrecision', description: 'How exactly somebody remembers a date.' });

@ObjectType({ description: 'Something about the relationship that a client told or a coach wrote down.' })
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

@ObjectType({ description: 'What was so before.' })
export class EarlierFact extends ClientFact {
  @Field(() => String, { description: 'The day from which on it was otherwise, as 2026-03-14.' })
  until!: string;
}

@ObjectType({ description: 'Where the relationship stood from a day on.' })
export class StageStep {
  @Field(() => RelationshipStage)
  stage!: RelationshipStage;

  @Field(() => String, { description: 'As 2026-03-14.' })
  since!: string;
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

  @Field(() => [ClientFact], { description: 'The latest of each kind.' })
  facts!: ClientFact[];

  @Field(() => [EarlierFact], { description: 'What was said before that, the latest first.' })
  earlierFacts!: EarlierFact[];

  @Field(() => [StageStep], { description: 'The latest first.' })
  stages!: StageStep[];

  @Field(() => [PinnedAlert], { description: 'What is pinned now, the oldest first.' })
  alerts!: PinnedAlert[];

  @Field(() => [CustomValue], { description: 'What was filled in of the fields of the practice’s own.' })
  values!: CustomValue[];
}
