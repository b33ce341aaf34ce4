import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description: 'A file that is ready to be fetched by whoever asked for it, within five minutes after they showed who they are.',
})
export class JournalExport {
  @Field(() => String)
  address!: string;
}
