import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { ProgramCheck, ProgramType, SaveProgramInput } from './program.type';
import { ProgramsService } from './programs.service';

@Resolver()
export class ProgramsResolver {
  constructor(private readonly service: ProgramsService) {}

  @Allow('program:run')
  @Query(() => [ProgramType], { description: 'The guide, and the programs of the practice that are in use.' })
  programs(): Promise<ProgramType[]> {
    return this.service.all();
  }

  @Allow('program:run')
  @Query(() => ProgramType)
  program(@Args('id', { type: () => ID }) id: string): Promise<ProgramType> {
    return this.service.find(id);
  }

  @Allow('program:run')
  @Query(() => ProgramCheck, { description: 'Whether a program could be saved as it is, and whom it would touch.' })
  programCheck(
    @Args('file') file: string,
    @Args('id', { type: () => ID, nullable: true }) id: string | null = null,
  ): Promise<ProgramCheck> {
    return this.service.check(file, id);
  }

  @Allow('program:run')
  @Mutation(() => ProgramType)
  saveProgram(@Args('input') input: SaveProgramInput): Promise<ProgramType> {
    return this.service.save(input);
  }

  @Allow('program:run')
  @Mutation(() => [ProgramType], { description: 'Nobody new comes in; who is on their way goes on.' })
  archiveProgram(@Args('id', { type: () => ID }) id: string): Promise<ProgramType[]> {
    return this.service.archive(id);
  }
}
