import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { AddFieldInput, ChangeFieldInput, CustomField, CustomValue, SetValueInput } from './custom-field.type';
import { FieldsService } from './fields.service';
import { ValuesService } from './values.service';

@Resolver()
export class FieldsResolver {
  constructor(
    private readonly service: FieldsService,
    private readonly values: ValuesService,
  ) {}

  @Allow('client:read')
  @Query(() => [CustomField], { description: 'In their order; those that are no longer used come last.' })
  customFields(): Promise<CustomField[]> {
    return this.service.all();
  }

  @Allow('field:change')
  @Mutation(() => [CustomField])
  addField(@Args('input') input: AddFieldInput): Promise<CustomField[]> {
    return this.service.add(input);
  }

  @Allow('field:change')
  @Mutation(() => [CustomField])
  changeField(@Args('input') input: ChangeFieldInput): Promise<CustomField[]> {
    return this.service.change(input);
  }

  @Allow('field:change')
  @Mutation(() => [CustomField], { description: 'Puts a field away, or takes it into use again. What was filled in stays.' })
  archiveField(@Args('id', { type: () => ID }) id: string, @Args('isArchived') isArchived: boolean): Promise<CustomField[]> {
    return this.service.archive(id, isArchived);
  }

  @Allow('field:change')
  @Mutation(() => [CustomField])
  orderFields(@Args('ids', { type: () => [ID] }) ids: string[]): Promise<CustomField[]> {
    return this.service.order(ids);
  }

  @Allow('client:change')
  @Mutation(() => [CustomValue], { description: 'Answers with everything that is filled in for the client.' })
  setCustomValue(@Args('input') input: SetValueInput): Promise<CustomValue[]> {
    return this.values.set(input);
  }
}
