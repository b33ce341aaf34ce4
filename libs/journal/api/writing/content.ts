import type { Entry, JournalText } from '@rekindle/journal/domain';

/** What is sealed of an entry: everything that was written or chosen, apart from its day and its face. */
export interface Content extends Pick<Entry, 'tags' | 'events' | 'prompt'> {
  readonly text: JournalText;
  /** Of a letter, whom it is to in the writer's own word. */
  readonly to?: string;
}

/** The same content is always the same characters. */
export function writeContent({ text, tags, events, prompt, to }: Content): string {
  return JSON.stringify({ text, tags, events, prompt, to });
}

/** What was checked when it was sealed. */
export function readContent(opened: string): Content {
  return JSON.parse(opened) as Content;
}
