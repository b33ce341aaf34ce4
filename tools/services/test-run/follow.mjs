import { createReadStream, existsSync, rmSync, statSync } from 'node:fs';

/** Shows on the terminal what is being written into a log, from its beginning. */
export function follow(log) {
  rmSync(log, { force: true });
  let shown = 0;
  let showing = Promise.resolve();
  const showMore = () => (showing = showing.then(show));
  const looking = setInterval(showMore, 250);

  async function show() {
    const size = existsSync(log) ? statSync(log).size : 0;
    if (size <= shown) return;
    for await (const piece of createReadStream(log, { start: shown, end: size - 1 })) process.stdout.write(piece);
    shown = size;
  }

  async function stop() {
    clearInterval(looking);
    await showMore();
  }

  return { stop };
}
