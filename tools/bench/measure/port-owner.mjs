import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { Problem } from '../../services/problem.mjs';

const listening = '0A';

/** Makes sure that whoever answers on a port is the process that was started, and not somebody who was there before. */
export function assertOwner(port, pid) {
  const socket = inodeOf(port);
  const owns = socket && readdirSync(`/proc/${pid}/fd`).some((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`) === `socket:[${socket}]`);
  if (!owns) throw new Problem(`Port ${port} is not held by process ${pid}, which was to be measured.`);
}

// Columns of /proc/net/tcp: number, local address as HEX:PORT, remote address, state, ... , inode.
function inodeOf(port) {
  const hex = port.toString(16).toUpperCase().padStart(4, '0');
  const rows = readFileSync('/proc/net/tcp', 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.trim().split(/\s+/));
  return rows.find(([, local, , state]) => local.endsWith(`:${hex}`) && state === listening)?.[9];
}
