import { isIP } from 'node:net';
import { readConfig, z } from '@rekindle/platform/config';

const config = {
  TRUST_PROXY: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .refine((parts) => parts.every(isAddress), {
      message: 'it must be the addresses of the proxies in front, with commas between them, for example 10.0.0.0/8',
    })
    .optional(),
};

/**
 * The proxies in front that may say where a request came from. None unless told: anybody else could claim any address, and be
 * counted as somebody else.
 */
export function trustedProxies(): string[] | false {
  return readConfig(config).TRUST_PROXY ?? false;
}

// Names of Fastify's for what is not routed on the open network.
const wellKnown = ['loopback', 'linklocal', 'uniquelocal'];

function isAddress(part: string): boolean {
  const [ip = '', bits, ...more] = part.split('/');
  if (wellKnown.includes(part)) return true;
  return isIP(ip) > 0 && more.length === 0 && (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (isIP(ip) === 4 ? 32 : 128)));
}
