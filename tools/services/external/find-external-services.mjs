import { checkDatabase } from './database.mjs';
import { checkRedis } from './redis.mjs';
import { checkSmtp } from './smtp.mjs';
import { Problem } from '../problem.mjs';

/**
 * Services of one's own, named by the environment, that replace the embedded ones. Each is tried before anything is
 * changed: a wrong address found later would show as a stack in some log.
 * @returns {Promise<{ database?: { appUrl: string, adminUrl: string, keysUrl?: string }, redisUrl?: string, smtpUrl?: string }>}
 */
export async function findExternalServices(environment = process.env) {
  const {
    DATABASE_URL: appUrl,
    DATABASE_ADMIN_URL: adminUrl,
    KEYS_DATABASE_URL: keysUrl,
    REDIS_URL: redisUrl,
    SMTP_URL: smtpUrl,
  } = environment;
  if (appUrl && !adminUrl)
    throw new Problem('DATABASE_URL is set but DATABASE_ADMIN_URL is not: set both, or neither for the embedded database.');
  if (adminUrl && !appUrl)
    throw new Problem('DATABASE_ADMIN_URL is set but DATABASE_URL is not: set both, or neither for the embedded database.');
  if (appUrl) await checkDatabase(appUrl, adminUrl);
  if (redisUrl) await checkRedis(redisUrl);
  if (smtpUrl) await checkSmtp(smtpUrl);
  return {
    ...(appUrl && { database: { appUrl, adminUrl, ...(keysUrl && { keysUrl }) } }),
    ...(redisUrl && { redisUrl }),
    ...(smtpUrl && { smtpUrl }),
  };
}
