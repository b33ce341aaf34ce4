/** Every variable the product reads: what a process inherits of them must never mix with what it is given. */
const names = [
  'DATABASE_URL',
  'DATABASE_ADMIN_URL',
  'QUEUE_DATABASE_URL',
  'KEYS_DATABASE_URL',
  'REDIS_URL',
  'SMTP_URL',
  'COACH_ORIGIN',
  'PORTAL_ORIGIN',
  'OPS_PORT',
];

/** What api and worker find in their environment. */
export function environmentOf({ database, external, ports, secrets, masterKeyFile, limitsFactor, operators }) {
  const inherited = Object.entries(process.env).filter(([name]) => !names.includes(name));
  // One queue: on Redis when there is one, else beside the data, under a role that sees nothing else.
  const queue = external.redisUrl ? { REDIS_URL: external.redisUrl } : { QUEUE_DATABASE_URL: as('queue_rw', database.appUrl) };
  return {
    // The real thing, not a development build of it.
    NODE_ENV: 'production',
    SECRET_KEY: secrets.secretKey,
    MASTER_KEY_FILE: masterKeyFile,
    ...Object.fromEntries(inherited),
    DATABASE_URL: database.appUrl,
    ...queue,
    KEYS_DATABASE_URL: external.database?.keysUrl ?? keysUrl(database.appUrl),
    SMTP_URL: external.smtpUrl ?? `smtp://127.0.0.1:${ports.smtp}`,
    COACH_ORIGIN: `http://localhost:${ports.coach}`,
    PORTAL_ORIGIN: `http://localhost:${ports.portal}`,
    ...(limitsFactor ? { LIMITS_FACTOR: String(limitsFactor) } : {}),
    ...(operators ? { OPERATORS: operators.join(',') } : {}),
  };
}

// Beside the data, in a database of its own.
function keysUrl(appUrl) {
  return as('keys_rw', Object.assign(new URL(appUrl), { pathname: `${new URL(appUrl).pathname}_keys` }));
}

function as(username, url) {
  return Object.assign(new URL(url), { username }).href;
}
