import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

const workspace = resolve(__dirname, '../..');

/** What came of `npm run --silent estimate -- ARGUMENTS` with these lines on its standard input. */
export function estimate(typed: string, ...lines: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return estimateOf(typed, lines.map((line) => `${line}\n`).join(''));
}

/** The same for a file as it is. */
export function estimateOf(typed: string, file: string): Promise<{ code: number; stdout: string; stderr: string }> {
  const command = ['run', '--silent', 'estimate', '--', ...typed.split(' ').filter((word) => word !== '')];
  return new Promise((done) => {
    const running = execFile('npm', command, { cwd: workspace, maxBuffer: 2 ** 30 }, (failure, stdout, stderr) => {
      done({ code: failure ? Number(failure.code) : 0, stdout, stderr });
    });
    // Whoever refuses the flags does not read on.
    running.stdin?.on('error', () => {});
    running.stdin?.end(file);
  });
}

/** The answer to what can be estimated. */
export async function answerTo(typed: string, ...lines: readonly string[]) {
  const { code, stdout, stderr } = await estimate(typed, ...lines);
  if (code !== 0 || stderr !== '') throw new Error(`${code}: ${stderr}`);
  return JSON.parse(stdout);
}
