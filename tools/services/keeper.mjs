// Ends what a command started if the command itself is killed without a word. It reads, line by line, what runs and which
// folders are temporary; when the line breaks off, whatever the last line named is ended and deleted.
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { isAlive, isGoneWithin, signal } from './process-table.mjs';

let left = { processes: [], folders: [] };
for await (const line of createInterface({ input: process.stdin })) left = JSON.parse(line);

for (const started of left.processes.filter(isAlive).toReversed()) {
  signal(-started.pid, started.endWith);
  await isGoneWithin(started.pid, started.patience);
  signal(-started.pid, 'SIGKILL');
}
for (const folder of left.folders) rmSync(folder, { recursive: true, force: true });
