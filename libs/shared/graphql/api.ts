import { HttpClient, httpResource } from '@angular/common/http';
import { computed, inject, Service, type Signal, untracked } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { ApiProblem, problemOf } from './api-problem';
import type { TypedDocumentString } from './generated/graphql';
import { ProveAgain } from './prove-again';
import { graphqlPath } from './read-answer';

/** What a page shows of a question: its answer, that it is on its way, or why there is none. */
export interface Query<Data> {
  /** Undefined until it is there, and again while other variables are asked for. */
  readonly value: Signal<Data | undefined>;
  readonly isLoading: Signal<boolean>;
  readonly problem: Signal<ApiProblem | undefined>;
  reload(): void;
  /** Asks again behind what is shown: it stays until the new answer is there, and for good when there is none. */
  refresh(): void;
}

/** Talks to the api with typed documents. */
@Service()
export class Api {
  private readonly http = inject(HttpClient);
  private readonly proveAgain = inject(ProveAgain, { optional: true });

  /** Asks, and asks again whenever the variables change; while they are undefined it waits. Needs an injection context. */
  query<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: () => Variables | undefined): Query<Data> {
    const answer = httpResource<Data>(() => {
      const given = variables();
      return given && { url: graphqlPath, method: 'POST', body: bodyOf(document, given) };
    });
    let asked = 0;
    let shown = 0;
    const refresh = async () => {
      const given = untracked(variables);
      if (!given) return;
      const turn = ++asked;
      const data = await this.ask(document, given);
      // Meanwhile the page may ask for something else, or a later answer was faster.
      if (turn < shown || !isSame(given, untracked(variables))) return;
      shown = turn;
      answer.set(data);
    };
    return {
      value: computed(() => (answer.hasValue() ? answer.value() : undefined)),
      isLoading: answer.isLoading,
      problem: computed(() => answer.error() && problemOf(answer.error())),
      reload: () => void answer.reload(),
      refresh: () => void refresh().catch(() => undefined),
    };
  }

  /** Asks once. @throws ApiProblem */
  ask<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Data> {
    return firstValueFrom(this.http.post<Data>(graphqlPath, bodyOf(document, variables)));
  }

  /**
   * Changes something, once: never cancelled by what the page does next, and sent again only where the api did nothing yet
   * because it wanted to know first that it is really them. @throws ApiProblem
   */
  mutate<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Data> {
    return this.askThem(document, variables);
  }

  /** Asks once for what is shown only to whoever is really them: where the api wants so, they show it first. @throws ApiProblem */
  async askThem<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Data> {
    try {
      return await this.ask(document, variables);
    } catch (failure) {
      const wantsProof = failure instanceof ApiProblem && failure.problem === 'prove-again';
      if (!wantsProof || !(await this.proveAgain?.ask())) throw failure;
      return this.ask(document, variables);
    }
  }
}

function bodyOf<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): object {
  return { query: document.toString(), variables };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
