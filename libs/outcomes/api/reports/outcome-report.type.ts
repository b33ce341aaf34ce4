import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OutcomeStatus, Reporter, ReportSource } from '@rekindle/outcomes/domain';

registerEnumType(OutcomeStatus, { name: 'OutcomeStatus', description: 'Where somebody says that they are with their ex.' });
registerEnumType(Reporter, { name: 'OutcomeReporter', description: 'Whose word a report is; a coach reports what they have heard.' });
registerEnumType(ReportSource, { name: 'OutcomeSource', description: 'Where it was said.' });

@ObjectType({ description: 'What somebody said of where things stand. It is never changed: a newer one corrects it.' })
export class OutcomeReportType {
  @Field(() => ID)
  id!: string;

  @Field(() => OutcomeStatus)
  says!: OutcomeStatus;

  @Field(() => String, { description: 'The day on which it was so, as 2026-03-14.' })
  asOf!: string;

  @Field(() => String, { nullable: true, description: 'The first day of it; null where nobody knows it, or nothing had changed.' })
  since!: string | null;

  @Field(() => Reporter)
  by!: Reporter;

  @Field(() => ReportSource)
  source!: ReportSource;

  @Field(() => Boolean)
  isCertain!: boolean;

  @Field(() => Boolean, { description: 'Counted, and shown to no coach.' })
  isPrivate!: boolean;

  @Field(() => ID, { nullable: true, description: 'The report in whose place it stands.' })
  corrects!: string | null;

  @Field(() => Boolean, { description: 'What it corrects should not have been written, and it says nothing itself.' })
  isTakenBack!: boolean;

  @Field(() => Boolean, { description: 'Whoever reads it may correct it.' })
  isOwn!: boolean;

  @Field(() => String, { nullable: true, description: 'Who of the team wrote it; null where the client did.' })
  writer!: string | null;

  @Field(() => Date)
  writtenAt!: Date;
}

@ObjectType({ description: 'What the stage of a relationship says and no report does.' })
export class UnsaidStageType {
  @Field(() => OutcomeStatus)
  says!: OutcomeStatus;

  @Field(() => String, { description: 'The day of the stage, as 2026-03-14.' })
  since!: string;
}

@ObjectType({ description: 'What came of it for a client, as far as reports say that whoever asks may read.' })
export class OutcomeType {
  @Field(() => [OutcomeReportType], { description: 'All that was ever written, the newest first.' })
  reports!: OutcomeReportType[];

  @Field(() => OutcomeStatus, { nullable: true, description: 'What the latest of those says that stand.' })
  says!: OutcomeStatus | null;

  @Field(() => String, { nullable: true, description: 'The day until which that is known.' })
  knownUntil!: string | null;

  @Field(() => String, { nullable: true, description: 'The first day of a reunion that was confirmed.' })
  reunionOn!: string | null;

  @Field(() => Boolean, { description: 'Somebody said once that they are a couple again, and nothing has confirmed it.' })
  isUnconfirmed!: boolean;

  @Field(() => String, { nullable: true })
  apartAgainOn!: string | null;

  @Field(() => String, { nullable: true })
  movedOnOn!: string | null;

  @Field(() => String, { description: 'The day that has begun where the client is: no report is about a later one.' })
  today!: string;

  @Field(() => UnsaidStageType, { nullable: true, description: 'For coaches: what can be written down as a report too.' })
  unsaid!: UnsaidStageType | null;
}

@InputType({ isAbstract: true })
class SaidInput {
  @Field(() => OutcomeStatus)
  says!: OutcomeStatus;

  @Field(() => String, { description: 'The day on which it was so, as 2026-03-14.' })
  asOf!: string;

  @Field(() => String, { nullable: true, description: 'The first day of it, where somebody knows it.' })
  since?: string | null;

  @Field(() => Boolean)
  isCertain!: boolean;
}

@InputType({ description: 'What a coach has heard.' })
export class RecordOutcomeInput extends SaidInput {
  @Field(() => ID)
  clientId!: string;

  @Field(() => Boolean, { description: 'The partner said so themself.' })
  isPartnersWord!: boolean;
}

@InputType({ description: 'What a client says of themself.' })
export class TellOutcomeInput extends SaidInput {
  @Field(() => Boolean, { description: 'It is counted, and no coach reads it.' })
  isPrivate!: boolean;
}

@InputType({ isAbstract: true })
class CorrectionInput extends SaidInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => Boolean, { description: 'The report should not have been written: then nothing stands in its place.' })
  isTakenBack!: boolean;
}

@InputType({ description: 'What stands in the place of a report of the team. Whose word it is stays as it was.' })
export class CorrectOutcomeInput extends CorrectionInput {}

@InputType({ description: 'What stands in the place of an own report. Who reads it stays as it was.' })
export class CorrectMyOutcomeInput extends CorrectionInput {}
