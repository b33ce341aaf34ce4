import { type Exportable, exportedEntry } from './exported-entry';

/** A journal for programs, piece by piece. */
export async function* writtenJson(entries: AsyncGenerator<Exportable>): AsyncGenerator<string> {
  yield `{"exportedAt":${JSON.stringify(new Date())},"entries":[`;
  let isFirst = true;
  for await (const entry of entries) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(exportedEntry(entry), null, 2)}`;
    isFirst = false;
  }
  yield '\n]}\n';
}
