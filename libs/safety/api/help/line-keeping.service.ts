import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { isId } from '@rekindle/shared/kernel';
import { Operators } from '@rekindle/identity/api';
import { dueOn, flawInLine, notShownSince, standingOfLine } from '@rekindle/safety/domain';
import { safetyProblem } from '../safety.problems';
import type { AddLineInput, ChangeLineInput, KeptLine, VerifyLineInput } from './crisis-line.type';
import { CrisisLinesRepository, type CrisisLineRow } from './crisis-lines.repository';
import { today } from './crisis-lines.service';
import { LineReminders } from './line-reminders.service';

const longestSource = 300;

/** What whoever runs the product does about the lines. Nothing else makes one appear. */
@Injectable()
export class LineKeeping {
  constructor(
    private readonly lines: CrisisLinesRepository,
    private readonly reminders: LineReminders,
    private readonly operators: Operators,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  async all(): Promise<KeptLine[]> {
    await this.operators.demand();
    return (await this.lines.all()).map(keptLine);
  }

  async add(input: AddLineInput): Promise<KeptLine[]> {
    const line = checked({ ...input, id: newId<string>() });
    return this.keep('added', line.id, () => this.lines.insert(line));
  }

  async change({ id, ...typed }: ChangeLineInput): Promise<KeptLine[]> {
    return this.keep('changed', id, async () => this.lines.update(checked({ ...(await this.get(id)), ...typed })));
  }

  /** Writes down how it is, and that it was checked today. */
  async verify({ id, source: typed, ...line }: VerifyLineInput): Promise<KeptLine[]> {
    const source = typed.trim();
    if (source === '') throw safetyProblem('source-missing');
    if (source.length > longestSource) throw safetyProblem('source-too-long');
    return this.keep('verified', id, async () => {
      await this.lines.update(checked({ ...(await this.get(id)), ...line }));
      await this.lines.verify(id, source);
      await this.reminders.remindOf(await this.get(id));
    });
  }

  async takeOut(id: string): Promise<KeptLine[]> {
    return this.keep('taken-out', id, async () => this.lines.forgetCheck((await this.get(id)).id));
  }

  private async keep(deed: 'added' | 'changed' | 'verified' | 'taken-out', id: string, write: () => Promise<void>): Promise<KeptLine[]> {
    return this.database.transaction(async () => {
      await this.operators.as(write);
      // As who they are, and not as an operator: the trail is that of their practice.
      await this.audit.note({ action: `safety.line-${deed}`, object: { kind: 'crisis-line', id } });
      return (await this.lines.all()).map(keptLine);
    });
  }

  private async get(id: string): Promise<CrisisLineRow> {
    const line = isId(id) ? await this.lines.find(id) : null;
    if (!line) throw notFound();
    return line;
  }
}

type Typed = AddLineInput & { readonly id: string };

/** As it is stored: nothing around what was typed, and nothing instead of an empty box. @throws Problem saying what is wrong */
function checked({
  id,
  country,
  kind,
  ...typed
}: Pick<CrisisLineRow, 'id' | 'country' | 'kind'> & Omit<Typed, 'languages'> & { languages: readonly string[] }) {
  const line = {
    ...{ country: country.trim().toUpperCase(), kind, name: typed.name.trim().replaceAll(/\s+/g, ' ') },
    ...{ phone: filled(typed.phone), text: filled(typed.text), url: filled(typed.url), hours: filled(typed.hours) },
    languages: typed.languages.map((code) => code.trim().toLowerCase()).filter(Boolean),
  };
  const flaw = flawInLine(line);
  if (flaw) throw safetyProblem(`line-${flaw}`);
  return { id, ...line };
}

function filled(typed: string | null | undefined): string | null {
  return typed?.trim() || null;
}

function keptLine(line: CrisisLineRow): KeptLine {
  return { ...line, standing: standingOfLine(line, today()), dueOn: dueOn(line), notShownSince: notShownSince(line) };
}
