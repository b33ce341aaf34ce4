import { createHash } from 'node:crypto';
import pg from 'pg';

const session = `
  insert into app.session (practice_id, id, account_id, member_id, site, token_hash, device, idle_after, expires_at)
  select m.practice_id, gen_random_uuid(), m.account_id, m.id, $1, $2, 'bench', interval '30 days', now() + interval '30 days'
  from app.member m join identity.account a on a.id = m.account_id where a.email = $3`;

/**
 * Signs people in without a browser.
 *
 * @param {string} adminUrl
 * @param {Record<'coach' | 'portal', string>} emails who signs in where
 * @returns {Promise<Record<'coach' | 'portal', string>>} the cookie of each
 */
export async function signIn(adminUrl, emails) {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const cookies = {};
    for (const [site, email] of Object.entries(emails)) {
      const secret = site[0].repeat(43);
      await admin.query(session, [site, createHash('sha256').update(secret).digest(), email]);
      cookies[site] = `__Host-rk-${site}=${secret}`;
    }
    return cookies;
  } finally {
    await admin.end();
  }
}
