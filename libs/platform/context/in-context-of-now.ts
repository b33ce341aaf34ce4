import { currentContext, runInContext } from './request-context';

/** Goes through pieces as who asked for them, whoever pulls: a stream has no context of its own. */
export function inContextOfNow<Piece>(pieces: AsyncGenerator<Piece>): AsyncGenerator<Piece> {
  const context = currentContext();
  return (async function* () {
    for (;;) {
      const next = await runInContext(context, () => pieces.next());
      if (next.done) return;
      yield next.value;
    }
  })();
}
