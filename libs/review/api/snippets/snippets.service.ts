import { Injectable } from '@nestjs/common';
import { notFound } from '@rekindle/platform/graphql';
import type { SaveSnippetInput, Snippet } from './snippet.type';

/** Short texts of one's own that are used again. */
@Injectable()
export class SnippetsService {
  own(): Promise<Snippet[]> {
    return Promise.resolve([]);
  }
  save(_input: SaveSnippetInput): Promise<Snippet[]> {
    return Promise.reject(notFound());
  }
  remove(_id: string): Promise<Snippet[]> {
    return Promise.reject(notFound());
  }
}
