import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { JournalExportKind } from '@rekindle/journal/domain';

registerEnumType(JournalExportKind, { name: 'JournalExportKind', description: 'To be read, or to be read by programs.' });

@ObjectType({
  description: 'A file that is ready to be fetched by whoever asked for it, within five minutes after they showed who they are.',
})
export class JournalExport {
  @Field(() => String)
  address!: string;
}
