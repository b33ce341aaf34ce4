import { anyFreePort, freePortFrom } from './ports.mjs';

/** Who listens, and where they like to. @typedef {keyof typeof preferred} PortName */
const preferred = { coach: 4200, portal: 4300, mailbox: 4400, smtp: 4425, postgres: 4432, apiOps: 4491, workerOps: 4492 };

/** The ports a person types, in the words of the note about a taken one. */
const seen = { coach: 'the coach app', portal: 'the client portal', mailbox: 'the mailbox' };

/** @returns {Promise<{ ports: Record<PortName, number>, notes: string[] }>} the usual ports, or the next free ones with a sentence about each */
export async function usualPorts() {
  const ports = await pick(freePortFrom);
  const moved = Object.keys(seen).filter((name) => ports[name] !== preferred[name]);
  return { ports, notes: moved.map((name) => `Port ${preferred[name]} is taken, so ${seen[name]} is on port ${ports[name]}.`) };
}

/** Ports nobody knows beforehand, so that a test run may happen beside anything. */
export function randomPorts() {
  return pick(anyFreePort);
}

async function pick(choose) {
  const ports = {};
  for (const [name, port] of Object.entries(preferred)) ports[name] = await choose(port);
  return ports;
}
