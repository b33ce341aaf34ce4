import { Injectable } from '@nestjs/common';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { isId } from '@rekindle/shared/kernel';
import { reviewProblem } from '../review.problems';
import type { SaveSnippetInput, Snippet } from './snippet.type';
import { SnippetsRepository } from './snippets.repository';

const most = 100;
const longest = { name: 60, body: 2_000 };

/** Short texts of one's own that are used again. */
@Injectable()
export class SnippetsService {
  constructor(
    private readonly snippets: SnippetsRepository,
    private readonly database: Database,
  ) {}

  async own(): Promise<Snippet[]> {
    return this.snippets.own();
  }

  async save({ id = null, ...typed }: SaveSnippetInput): Promise<Snippet[]> {
    const text = { name: checked('name', typed.name), body: checked('body', typed.body) };
    return this.database.transaction(async () => {
      if (id !== null) {
        if (!isId(id) || !(await this.snippets.update({ id, ...text }))) throw notFound();
        return this.own();
      }
      if ((await this.own()).length >= most) throw reviewProblem('too-many-snippets');
      await this.snippets.insert({ id: newId(), ...text });
      return this.own();
    });
  }

  async remove(id: string): Promise<Snippet[]> {
    return this.database.transaction(async () => {
      if (!isId(id) || !(await this.snippets.remove(id))) throw notFound();
      return this.own();
    });
  }
}

function checked(what: 'name' | 'body', typed: string): string {
  const text = typed.trim();
  if (text === '') throw reviewProblem(`snippet-${what}-missing`);
  if ([...text].length > longest[what]) throw reviewProblem(`snippet-${what}-too-long`);
  return text;
}
