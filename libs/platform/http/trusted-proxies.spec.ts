import { afterEach, describe, expect, it } from '@jest/globals';
import { Query, Resolver } from '@nestjs/graphql';
import { Module } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { currentContext, type Context } from '@rekindle/platform/context';
import { Public } from '@rekindle/platform/graphql';
import { TestApi } from '@rekindle/platform/testing';
import { Authenticator } from './request-context';
import { trustedProxies } from './trusted-proxies';

@Resolver()
class WhereAmI {
  @Public()
  @Query(() => String)
  ip(): string {
    return currentContext().origin?.ip ?? '';
  }
}

class Nobody extends Authenticator {
  findSender(_: FastifyRequest): Promise<Omit<Context, 'requestId'> | null> {
    return Promise.resolve(null);
  }

  isSignedIn(): Promise<boolean> {
    return Promise.resolve(false);
  }
}

@Module({ providers: [WhereAmI, { provide: Authenticator, useClass: Nobody }] })
class WhereModule {}

let api: TestApi | undefined;
afterEach(async () => {
  delete process.env['TRUST_PROXY'];
  await api?.stop();
  api = undefined;
});

/** Where a request seems to come from that a proxy at 10.0.0.2 hands on, and that claims to have come a longer way. */
async function seen(trusted: string | undefined): Promise<string> {
  if (trusted !== undefined) process.env['TRUST_PROXY'] = trusted;
  api = await TestApi.start([WhereModule], []);
  const { data } = await api
    .visitor('coach', '10.0.0.2')
    .post({ query: '{ ip }' }, { 'x-forwarded-for': '192.0.2.66, 203.0.113.7', forwarded: 'for=192.0.2.66', 'x-real-ip': '192.0.2.66' });
  return String(data?.['ip']);
}

describe('where a request comes from', () => {
  it('is who is connected, whatever the request claims', async () => {
    expect(await seen(undefined)).toBe('10.0.0.2');
  });

  it.each(['10.0.0.2', '10.0.0.0/8', 'uniquelocal'])(
    'is what the proxy says when TRUST_PROXY is %s, and no more than that',
    async (trusted) => {
      expect(await seen(trusted)).toBe('203.0.113.7');
    },
  );

  it('is who is connected when that is not the proxy', async () => {
    expect(await seen('10.0.0.3, loopback')).toBe('10.0.0.2');
  });
});

describe('the setting', () => {
  it.each(['true', '*', '1', '10.0.0.0/33', 'proxy.example', '10.0.0.1,'])('%j stops the boot', (wrong) => {
    process.env['TRUST_PROXY'] = wrong;
    expect(trustedProxies).toThrow('TRUST_PROXY is wrong: it must be the addresses of the proxies in front');
  });
});
