import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { CheckInTemplate, SaveCheckInTemplateInput } from './template.type';
import { TemplatesService } from './templates.service';

@Resolver()
export class TemplatesResolver {
  constructor(private readonly templates: TemplatesService) {}

  @Allow('check-in:plan')
  @Query(() => [CheckInTemplate])
  checkInTemplates(): Promise<CheckInTemplate[]> {
    return this.templates.all();
  }

  @Allow('check-in:plan')
  @Mutation(() => [CheckInTemplate], { description: 'Answers with all of them.' })
  saveCheckInTemplate(@Args('input') input: SaveCheckInTemplateInput): Promise<CheckInTemplate[]> {
    return this.templates.save(input);
  }

  @Allow('check-in:plan')
  @Mutation(() => [CheckInTemplate], { description: 'Answers with those that are left. Plans made from it stay as they are.' })
  removeCheckInTemplate(@Args('id', { type: () => ID }) id: string): Promise<CheckInTemplate[]> {
    return this.templates.remove(id);
  }
}
