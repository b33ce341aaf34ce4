import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ClientStatus, ImportField, ImportFlawKind, RelationshipStage } from '@rekindle/clients/domain';

/** How far a list has come. */
export const ImportState = { WAITING: 'waiting', RUNNING: 'running', DONE: 'done', FAILED: 'failed' } as const;
export type ImportState = (typeof ImportState)[keyof typeof ImportState];

/** What becomes of those who are on the list already. */
export const ImportDuplicates = { SKIP: 'skip', UPDATE: 'update' } as const;
export type ImportDuplicates = (typeof ImportDuplicates)[keyof typeof ImportDuplicates];

registerEnumType(ImportField, { name: 'ImportField', description: 'What a column of a list of clients can be.' });
registerEnumType(ImportFlawKind, { name: 'ImportFlawKind', description: 'What can keep a row from coming in.' });
registerEnumType(ImportState, { name: 'ImportState' });
registerEnumType(ImportDuplicates, { name: 'ImportDuplicates', description: 'What becomes of those who are on the list already.' });

@ObjectType({ description: 'A column of a file.' })
export class ImportColumn {
  @Field(() => String)
  heading!: string;

  @Field(() => [String], { description: 'The first three that are not empty, shortened.' })
  examples!: string[];

  @Field(() => ImportField, { nullable: true, description: 'What it probably is.' })
  field!: ImportField | null;
}

@ObjectType({ description: 'A file with a list of clients. It is kept for a day, and goes once its clients are here.' })
export class ClientImport {
  @Field(() => ID)
  id!: string;

  @Field(() => ImportState)
  state!: ImportState;

  @Field(() => Int, { description: 'Without the headings.' })
  rows!: number;

  @Field(() => [ImportColumn], { description: 'As long as it waits to be started.' })
  columns!: ImportColumn[];

  @Field(() => Int, { description: 'How many rows have been gone through.' })
  done!: number;

  @Field(() => Int, { nullable: true })
  added!: number | null;

  @Field(() => Int, { nullable: true })
  updated!: number | null;

  @Field(() => Int, { nullable: true })
  leftOut!: number | null;

  @Field(() => ID, { nullable: true, description: 'By which those who came with it can be found.' })
  tagId!: string | null;
}

@ObjectType({ description: 'What is wrong in a row.' })
export class ImportRowFlaw {
  @Field(() => Int, { description: 'As an editor counts lines, the first being 1.' })
  line!: number;

  @Field(() => ImportFlawKind)
  kind!: ImportFlawKind;

  @Field(() => ImportField, { nullable: true })
  field!: ImportField | null;

  @Field(() => String, { description: 'What stands in the cell, shortened.' })
  text!: string;

  @Field(() => Int, { nullable: true, description: 'Where an address stands first that is there twice.' })
  firstLine!: number | null;
}

@ObjectType()
export class ImportFlawCount {
  @Field(() => ImportFlawKind)
  kind!: ImportFlawKind;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'Somebody as they would come in.' })
export class ImportPreview {
  @Field(() => Int)
  line!: number;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  @Field(() => String, { nullable: true })
  pronouns!: string | null;

  @Field(() => ClientStatus)
  status!: ClientStatus;

  @Field(() => RelationshipStage, { nullable: true })
  stage!: RelationshipStage | null;

  @Field(() => [String])
  tags!: string[];

  @Field(() => String, { nullable: true, description: 'As they would be added, where the file says so.' })
  addedOn!: string | null;

  @Field(() => Boolean, { description: 'Somebody with this address is on the list.' })
  isListed!: boolean;
}

@ObjectType({ description: 'What would become of a file.' })
export class ImportCheck {
  @Field(() => Int, { description: 'Who would be new.' })
  incoming!: number;

  @Field(() => Int, { description: 'Who is on the list already, by the address.' })
  listed!: number;

  @Field(() => Int, { description: 'Rows that cannot come in.' })
  flawed!: number;

  @Field(() => [ImportRowFlaw], { description: 'The first 100.' })
  flaws!: ImportRowFlaw[];

  @Field(() => [ImportFlawCount], { description: 'All of them, by kind.' })
  counts!: ImportFlawCount[];

  @Field(() => Int, {
    description: 'Rows whose coach is nobody of the team, or whom the one who asks may not choose: they come to who asks.',
  })
  unknownCoaches!: number;

  @Field(() => [ImportPreview], { description: 'The first ten.' })
  preview!: ImportPreview[];
}

@InputType()
export class StartImportInput {
  @Field(() => ID)
  id!: string;

  @Field(() => [ImportField], { nullable: 'items', description: 'What each column is, from left to right; null for one that is left out.' })
  mapping!: (ImportField | null)[];

  @Field(() => ImportDuplicates)
  duplicates!: ImportDuplicates;

  @Field(() => Boolean, { description: 'Rows that are not right are left out. Without it the whole file waits until it is right.' })
  leaveOut!: boolean;

  @Field(() => Boolean, { description: 'Everybody who comes in gets a tag with the day.' })
  isTagged!: boolean;
}
