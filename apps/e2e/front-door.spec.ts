import { signIn } from './fixtures/doorway';
import { expect, test } from './fixtures/journey';
import { getProduct } from './fixtures/product';

test('the session is a cookie that no script reads, one for each site', async ({ atDesk, coach, client }) => {
  const page = await atDesk();
  const { portal } = getProduct();
  await page.goto('/sign-in');
  await signIn(page, coach);
  await expect(page).toHaveURL('/today');
  const always = { domain: 'localhost', path: '/', httpOnly: true, secure: true, sameSite: 'Lax' };
  expect(await page.context().cookies()).toMatchObject([{ name: '__Host-rk-coach', ...always }]);
  expect(await page.evaluate(() => document.cookie)).toBe('');

  // Cookies know no ports: this browser sends the coach's to the portal as well.
  await page.goto(`${portal}/today`);
  await expect(page, "the coach's cookie does not open the portal").toHaveURL(`${portal}/sign-in`);
  await signIn(page, client);
  await expect(page).toHaveURL(`${portal}/today`);
  const cookies = await page.context().cookies();
  expect(cookies).toHaveLength(2);
  for (const cookie of cookies) expect(cookie).toMatchObject(always);
  expect(cookies.map(({ name }) => name).sort()).toEqual(['__Host-rk-coach', '__Host-rk-portal']);

  await page.goto('/today');
  await expect(page.getByRole('heading', { level: 1 }), 'both stay signed in').toContainText('Ines');
});

for (const site of ['coach', 'portal'] as const) {
  test(`every page of the ${site} site comes with a strict policy and is kept nowhere`, async ({ request }) => {
    const pages = await Promise.all(['/sign-in', '/today', '/nowhere'].map((path) => request.get(getProduct()[site] + path)));
    const policies = pages.map((page) => page.headers()['content-security-policy']!);
    const nonces = policies.map((policy) => /'nonce-([\w-]{40,})'/.exec(policy)?.[1]);
    expect(new Set(nonces).size, 'a nonce is used once').toBe(pages.length);
    for (const [index, page] of pages.entries()) {
      expect(page.status()).toBe(200);
      expect(page.headers()).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
      });
      const policy = policies[index]!;
      for (const promise of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "require-trusted-types-for 'script'"])
        expect(policy).toContain(promise);
      expect(policy).not.toMatch(/unsafe-|\*|https?:/);
    }
  });
}
