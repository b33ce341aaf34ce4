import { Injectable } from '@nestjs/common';
import { newId } from '@rekindle/platform/crypto';
import { notFound } from '@rekindle/platform/graphql';
import { isId } from '@rekindle/shared/kernel';
import { checkInsProblem } from '../check-ins.problems';
import { PlanCheck } from '../plans/plan-check';
import { partsOf, partsShown } from '../plans/plan-in-type';
import type { CheckInTemplate, SaveCheckInTemplateInput } from './template.type';
import { TemplatesRepository } from './templates.repository';

const longestName = 80;

/** What a practice asks again and again. Each change answers with all of them. */
@Injectable()
export class TemplatesService {
  constructor(
    private readonly templates: TemplatesRepository,
    private readonly check: PlanCheck,
  ) {}

  async all(): Promise<CheckInTemplate[]> {
    return (await this.templates.all()).map(({ id, name, parts }) => ({ id, name, parts: partsShown(parts) }));
  }

  async save({ id = null, name: typed, parts: given }: SaveCheckInTemplateInput): Promise<CheckInTemplate[]> {
    const name = typed.trim();
    if (name === '') throw checkInsProblem('template-name-missing');
    if (name.length > longestName) throw checkInsProblem('template-name-too-long');
    const parts = partsOf(given);
    await this.check.demandSound({ parts, at: '19:00', startsOn: '2026-01-01', endsOn: null, quiet: null });
    if (id === null) await this.templates.insert({ id: newId(), name, parts });
    else if (!isId(id) || !(await this.templates.update({ id, name, parts }))) throw notFound();
    return this.all();
  }

  async remove(id: string): Promise<CheckInTemplate[]> {
    if (!isId(id) || !(await this.templates.remove(id))) throw notFound();
    return this.all();
  }
}
