import { Injectable } from '@nestjs/common';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { isId } from '@rekindle/shared/kernel';
import { FieldKind, mostChoices, mostLabels } from '@rekindle/clients/domain';
import { checkedLabel } from '../checked-label';
import { clientsProblem } from '../clients.problems';
import type { AddFieldInput, ChangeFieldInput, CustomField } from './custom-field.type';
import { FieldsRepository } from './fields.repository';

/** What a practice wants to know of its clients. A field is archived and never removed: what was filled in stays. */
@Injectable()
export class FieldsService {
  constructor(
    private readonly fields: FieldsRepository,
    private readonly database: Database,
  ) {}

  async all(): Promise<CustomField[]> {
    return this.fields.all();
  }

  async add({ name, kind, choices }: AddFieldInput): Promise<CustomField[]> {
    const field = { id: newId<string>(), name: checkedLabel(name, 'field'), kind, choices: checkedChoices(kind, choices) };
    return this.database.transaction(async () => {
      if ((await this.used()).length >= mostLabels.field) throw clientsProblem('too-many-fields');
      if (!(await this.fields.insert(field))) throw clientsProblem('field-exists');
      return this.fields.all();
    });
  }

  async change({ id, name, choices }: ChangeFieldInput): Promise<CustomField[]> {
    const label = checkedLabel(name, 'field');
    return this.database.transaction(async () => {
      const known = await this.get(id);
      const field = { ...known, name: label, choices: checkedChoices(known.kind, choices ?? known.choices) };
      if (!(await this.fields.change(field))) throw clientsProblem('field-exists');
      return this.fields.all();
    });
  }

  async archive(id: string, isArchived: boolean): Promise<CustomField[]> {
    return this.database.transaction(async () => {
      const known = await this.get(id);
      const isBack = known.isArchived && !isArchived;
      if (isBack && (await this.used()).length >= mostLabels.field) throw clientsProblem('too-many-fields');
      if (!(await this.fields.change({ ...known, isArchived }))) throw clientsProblem('field-exists');
      return this.fields.all();
    });
  }

  /** Those that are left out stay behind the others. */
  async order(ids: readonly string[]): Promise<CustomField[]> {
    return this.database.transaction(async () => {
      const known = (await this.fields.all()).map(({ id }) => id);
      if (ids.some((id) => !known.includes(id))) throw notFound();
      await this.fields.order([...new Set([...ids, ...known])]);
      return this.fields.all();
    });
  }

  private async used(): Promise<CustomField[]> {
    return (await this.fields.all()).filter(({ isArchived }) => !isArchived);
  }

  private async get(id: string): Promise<CustomField> {
    const known = isId(id) ? await this.fields.find(id) : null;
    if (!known) throw notFound();
    return known;
  }
}

/** @throws Problem when there is nothing to choose from, or more than anybody reads */
function checkedChoices(kind: FieldKind, typed: readonly string[] | null | undefined): string[] {
  if (kind !== FieldKind.CHOICE) return [];
  const choices = [...new Set((typed ?? []).map((choice) => checkedLabel(choice, 'field')))];
  if (choices.length === 0) throw clientsProblem('choices-missing');
  if (choices.length > mostChoices) throw clientsProblem('too-many-choices');
  return choices;
}
