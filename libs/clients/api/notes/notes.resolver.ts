import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { ChangeNoteInput, Note, WriteNoteInput } from './note.type';
import { NotesService } from './notes.service';

@Resolver()
export class NotesResolver {
  constructor(private readonly service: NotesService) {}

  @Allow('note:write')
  @Mutation(() => Note)
  writeNote(@Args('input') input: WriteNoteInput): Promise<Note> {
    return this.service.write(input);
  }

  @Allow('note:write')
  @Mutation(() => Note, { description: 'By who wrote it.' })
  changeNote(@Args('input') input: ChangeNoteInput): Promise<Note> {
    return this.service.change(input);
  }

  @Allow('note:write')
  @Mutation(() => Note, { description: 'By who wrote it; it can be brought back.' })
  removeNote(@Args('id', { type: () => ID }) id: string): Promise<Note> {
    return this.service.remove(id);
  }

  @Allow('note:write')
  @Mutation(() => Note)
  restoreNote(@Args('id', { type: () => ID }) id: string): Promise<Note> {
    return this.service.restore(id);
  }
}
