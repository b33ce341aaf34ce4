import { readFileSync } from 'node:fs';

/** Memory that a process holds, in megabytes, files it shares with others included (Rss of all its mappings). */
export function residentOf(pid) {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  return (Number(/^Rss:\s+(\d+) kB/m.exec(rollup)[1]) * 1_024) / 1e6;
}
