import { Problem } from '../problem.mjs';

/** Reads an address from the environment. @throws {Problem} naming the variable when it is no URL of these schemes */
export function readUrl(variable, text, schemes) {
  const example = `${schemes[0]}://host`;
  if (!URL.canParse(text)) throw new Problem(`${variable} is not a URL: it must look like ${example}.`);
  const url = new URL(text);
  if (!schemes.includes(url.protocol.slice(0, -1)))
    throw new Problem(`${variable} begins with ${url.protocol}// but must look like ${example}.`);
  if (!url.hostname) throw new Problem(`${variable} names no host: it must look like ${example}.`);
  return url;
}

const reasons = {
  ECONNREFUSED: (url) => `nothing listens at ${url.host}`,
  ENOTFOUND: (url) => `there is no host called ${url.hostname}`,
  EAI_AGAIN: (url) => `there is no host called ${url.hostname}`,
  EHOSTUNREACH: (url) => `${url.hostname} cannot be reached`,
  ETIMEDOUT: (url) => `${url.host} does not answer`,
};

/** Why a connection failed, in words; of the address only the host is shown, never the password. */
export function reasonOf(failure, url) {
  // One failure per address when a name has several; they all failed, so the first speaks for them.
  const { message, code } = failure.errors?.[0] ?? failure;
  // Some libraries put a code of their own over the system's, which is then only in the words.
  const known = Object.keys(reasons).find((name) => name === code || message.includes(name));
  return known ? reasons[known](url) : message;
}
