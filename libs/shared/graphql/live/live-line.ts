import { Service } from '@angular/core';

const livePath = '/live';

// The api shows every twenty seconds that it is there. A line that was cut while the computer slept says nothing at all.
const longestSilence = 50_000;

/** Whoever asks is not let in, and will not be by asking again. */
export class NotLetIn extends Error {}

/** The line on which the api says what has changed. */
@Service()
export class LiveLine {
  /**
   * Opens it.
   *
   * @param signal closes it
   * @returns topics as they are told, until the line is cut; @throws NotLetIn, or whatever stopped it
   */
  async open(signal: AbortSignal): Promise<AsyncIterable<string>> {
    // By POST and as JSON, like every request that a cookie opens.
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(livePath, { method: 'POST', headers, body: '{}', signal });
    if (answer.status === 401 || answer.status === 403) throw new NotLetIn();
    if (!answer.ok || !answer.body) throw new Error(`The line stays closed: ${answer.status}`);
    return topicsIn(answer.body.getReader());
  }
}

async function* topicsIn(bytes: ReadableStreamDefaultReader<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun = '';
  for (;;) {
    const silence = setTimeout(() => void bytes.cancel(), longestSilence);
    const { done, value } = await bytes.read().finally(() => clearTimeout(silence));
    if (done) return;
    const lines = (begun + decoder.decode(value, { stream: true })).split('\n');
    begun = lines.pop() ?? '';
    for (const line of lines) if (line.startsWith('data: ')) yield line.slice('data: '.length);
  }
}
