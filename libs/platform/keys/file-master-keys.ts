import { readFileSync } from 'node:fs';
import { ConfigProblem } from '@rekindle/platform/config';
import { MasterKeys } from './master-keys';
import { packed, seal, unpacked, unseal } from './sealing';

/** Master keys in a file: one a line, `name base64-of-32-bytes`, the last one wraps. A new one is added at the end by hand. */
export class FileMasterKeys extends MasterKeys {
  private constructor(
    private readonly keys: ReadonlyMap<string, Buffer>,
    private readonly current: string,
  ) {
    super();
  }

  /** @throws ConfigProblem in one sentence when the file is missing or malformed */
  static read(path: string): FileMasterKeys {
    const keys = new Map(linesOf(path).map(keyOf));
    const current = [...keys.keys()].at(-1);
    if (current === undefined) throw new ConfigProblem('MASTER_KEY_FILE holds no key: write "first" and 32 bytes in base64 on one line.');
    return new FileMasterKeys(keys, current);
  }

  async currentId(): Promise<string> {
    return this.current;
  }

  async wrap(key: Buffer, bound: string): Promise<{ masterId: string; wrapped: Buffer }> {
    return { masterId: this.current, wrapped: packed(seal(this.get(this.current), key, Buffer.from(bound))) };
  }

  async unwrap(masterId: string, wrapped: Buffer, bound: string): Promise<Buffer> {
    return unseal(this.get(masterId), unpacked(wrapped), Buffer.from(bound));
  }

  private get(id: string): Buffer {
    const key = this.keys.get(id);
    if (!key) throw new Error(`The master key ${id} is not in MASTER_KEY_FILE any more.`);
    return key;
  }
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
  } catch (error) {
    throw new ConfigProblem(`MASTER_KEY_FILE cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

// The line is never quoted in the message: it may be a key.
function keyOf(line: string, index: number): [string, Buffer] {
  const [, id, text] = /^([\w-]+) ([A-Za-z0-9+/]{43}=)$/.exec(line.trim()) ?? [];
  if (id === undefined || text === undefined)
    throw new ConfigProblem(`MASTER_KEY_FILE is wrong in line ${index + 1}: it must be a name, a space, and 32 bytes in base64.`);
  return [id, Buffer.from(text, 'base64')];
}
