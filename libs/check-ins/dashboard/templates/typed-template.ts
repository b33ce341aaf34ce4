import { type SchemaFn, validate } from '@angular/forms/signals';
import type { CheckInTemplateFragment, SaveCheckInTemplateInput } from '@rekindle/shared/graphql';
import { partsRules } from '../plan/plan-rules';
import { partsInput, typedParts, type WithParts } from '../plan/typed-plan';
import { templateNameMissing } from './template-name';

/** A template as it stands in the boxes. */
export interface TypedTemplate extends WithParts {
  readonly name: string;
}

/** What the boxes begin with. */
export function typedOfTemplate({ name, parts }: Omit<CheckInTemplateFragment, 'id'>): TypedTemplate {
  return { name, parts: typedParts(parts) };
}

/** What is sent of it. @param id null for a new one */
export function templateInput(typed: TypedTemplate, id: string | null): SaveCheckInTemplateInput {
  return { id, name: typed.name.trim(), parts: partsInput(typed) };
}

/** What a template needs before it can be saved; the server knows more. */
export const templateRules: SchemaFn<TypedTemplate> = (template) => {
  validate(template.name, ({ value }) => (value().trim() ? undefined : { kind: 'missing', message: templateNameMissing() }));
  partsRules(template.parts);
};
