import { isIPv6 } from 'node:net';

/** Who one address is. A connection with IPv6 has 64 bits to choose from, so all of these count as one. */
export function addressOf(ip: string): string {
  return isIPv6(ip) && !mapped(ip) ? `${groupsOf(ip).slice(0, 4).join(':')}::/64` : plain(ip);
}

/** The neighbourhood that usually has one owner: /24, with IPv6 /48. */
export function networkOf(ip: string): string {
  return isIPv6(ip) && !mapped(ip) ? `${groupsOf(ip).slice(0, 3).join(':')}::/48` : `${plain(ip).split('.').slice(0, 3).join('.')}.0/24`;
}

// A socket that listens on both kinds shows IPv4 like this.
function mapped(ip: string): string | undefined {
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
}

function plain(ip: string): string {
  return mapped(ip) ?? ip;
}

// The same address can be written in many ways; written out, it is one key.
function groupsOf(ip: string): string[] {
  const [head = '', tail] = new URL(`http://[${ip.split('%', 1)[0]}]`).hostname.slice(1, -1).split('::');
  const [first, last] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean)) as [string[], string[]];
  return [...first, ...Array<string>(8 - first.length - last.length).fill('0'), ...last];
}
