import type { Progress } from './make-demo';

const pause = 1_000;

/** Tells a person at a terminal how far it is, how fast, and how long still; elsewhere a line every ten seconds. */
export function progressLine(clients: number, output: NodeJS.WriteStream): Progress {
  const started = Date.now();
  let told = started;
  return (made) => {
    const now = Date.now();
    if (now - told < (output.isTTY ? pause : 10 * pause) && made < clients) return;
    told = now;
    const text = sentence(made, clients, (now - started) / 1_000);
    output.write(output.isTTY ? `\r${text.padEnd(78)}${made < clients ? '' : '\n'}` : `${text}\n`);
  };
}

/** @param seconds so far */
export function sentence(made: number, clients: number, seconds: number): string {
  const rate = made / Math.max(seconds, 0.001);
  const count = `  ${made.toLocaleString('en')} of ${clients.toLocaleString('en')} clients`;
  const left = made < clients ? `${duration((clients - made) / rate)} left` : `done in ${duration(seconds)}`;
  return `${count}, ${Math.round(rate).toLocaleString('en')} a second, ${left}`;
}

function duration(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}
