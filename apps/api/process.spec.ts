import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, begun, makeWebRoot, ready, removeWebRoot, signedIn, start, visit } from './running-api.builder';

beforeAll(makeWebRoot);
afterAll(removeWebRoot);

describe('the api as a process', () => {
  it('serves two sites, each page with a nonce that is never the same twice', async () => {
    const run = await ready(await start());
    const [page, again, portal] = await Promise.all([visit(`${run.coach}/clients/any`), visit(run.coach), visit(run.portal)]);
    const [body, other] = [await page.text(), await again.text()];
    expect(body).toMatch(/^<html ngCspNonce="[\w-]{43}">dashboard/);
    expect(body).not.toBe(other);
    expect(page.headers.get('content-security-policy')).toContain(`'nonce-${/"([\w-]{43})"/.exec(body)?.[1]}'`);
    expect(await portal.text()).toContain('portal');
    run.child.kill('SIGTERM');
    await once(run.child, 'exit');
  });

  it('lets browsers keep what never changes, and asks for the rest again', async () => {
    const run = await ready(await start());
    const script = await visit(`${run.coach}/main-ABCD1234.js`);
    expect([await script.text(), script.headers.get('cache-control')]).toEqual([`'dashboard'`, 'public, max-age=31536000, immutable']);
    expect((await visit(run.coach)).headers.get('cache-control')).toBe('no-store');
    for (const path of ['/missing.js', '/..%2f..%2fportal/browser/index.html', '/%2e%2e/%2e%2e/package.json']) {
      expect((await visit(run.coach + path)).status).toBeGreaterThanOrEqual(400);
    }
    run.child.kill('SIGTERM');
    await once(run.child, 'exit');
  });

  it('answers what it has begun when it is told to stop, and ends well', async () => {
    const run = await ready(await start());
    // Checking a password takes long enough to be in the middle of it.
    const signIn = 'mutation { signIn(input: { email: "nobody@test.example", password: "a long pass phrase" }) { viewer { name } } }';
    const answers = await Promise.all(Array.from({ length: 4 }, () => begun(run.coach, signIn)));
    // Whoever is answered now came later: what was begun before has been read.
    for (const path of ['/healthz', '/readyz']) await visit(run.ops + path);
    run.child.kill('SIGTERM');
    await once(run.child, 'exit');
    const problems = (await Promise.all(answers.map(({ answer }) => answer))).map(
      (answer) => (answer as { errors: { extensions: { problem: string } }[] }).errors[0]?.extensions.problem,
    );
    expect(problems).toEqual(Array(4).fill('identity.wrong-credentials'));
  });

  it('ends at once when it is told to stop while pages listen, and says so to them', async () => {
    const run = await ready(await start());
    const cookie = `__Host-rk-coach=${await signedIn()}`;
    const headers = { origin: run.coach, 'content-type': 'application/json', cookie };
    const listening = await fetch(`${run.coach}/live`, { method: 'POST', headers, body: '{}' });
    expect(listening.status).toBe(200);
    const toldAt = Date.now();
    run.child.kill('SIGTERM');
    const [[code]] = (await Promise.all([once(run.child, 'exit'), listening.text()])) as [[number | null], string];
    expect([code, run.log()]).toEqual([null, expect.not.stringContaining('"level":"error"')]);
    // Ten seconds are what a server waits for an answer that does not end.
    expect(Date.now() - toldAt).toBeLessThan(9_000);
  });

  it('logs an operation by its name, and nothing that a person typed', async () => {
    const run = await ready(await start());
    await ask(
      run.coach,
      'mutation SignIn { signIn(input: { email: "ines@secret.example", password: "a very secret phrase" }) { viewer { name } } }',
    );
    await ask(run.coach, '{ nonsense(typed: "ines@secret.example") }');
    run.child.kill('SIGTERM');
    await once(run.child, 'exit');
    expect(run.log()).toContain('"operation":"SignIn"');
    expect(run.log()).not.toContain('secret');
  });
});
