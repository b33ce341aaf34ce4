import type { Entry, JournalText } from '@rekindle/journal/domain';

/** What is sealed of an entry: everything that was written or chosen, apart from its day and its face. */
export interface Content extends Pick<Entry, 'tags' | 'events' | 'prompt'> {
  readonly text: JournalText;
}

/** The same content is always the same characters. */
export function writeContent({ text, tags, events, prompt }: Content): string {
  return JSON.stringify({ text, tags, events, prompt });
}

/** What was checked when it was sealed. */
export function readContent(opened: string): Content {
  return JSON.parse(opened) as Content;
}
