import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';

/** Writes a file, laid out as Prettier wants it. */
export async function write(file, text) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

/** Puts text before the first occurrence of a mark that the file must have. */
export async function insertBefore(mark, text, file) {
  const before = await readFile(file, 'utf8');
  if (!before.includes(mark)) throw new Error(`${file} has no "${mark}" any more: the generator no longer knows where to write.`);
  await write(
    file,
    before.replace(mark, () => text + mark),
  );
}
