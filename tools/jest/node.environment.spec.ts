import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { ObjectType, TypeMetadataStorage } from '@nestjs/graphql';
import { Entity, getMetadataArgsStorage } from 'typeorm';
import NodeEnvironment from './node.environment.mjs';

const here = globalThis as { leftBehind?: string };

describe('a spec file on Node', () => {
  it('leaves nothing to the next one: no global, no setting, no class of its own', async () => {
    const { fetch } = globalThis;
    const environment = new NodeEnvironment();
    here.leftBehind = 'a global';
    globalThis.fetch = () => Promise.reject(new Error('replaced'));
    Object.assign(process.env, { LEFT_BEHIND: 'a setting', NODE_ENV: 'changed' });
    @Entity()
    @ObjectType()
    class LeftBehind {}
    expect(getMetadataArgsStorage().tables.map(({ target }) => target)).toContain(LeftBehind);
    expect(TypeMetadataStorage.getObjectTypesMetadata().map(({ target }) => target)).toContain(LeftBehind);

    await environment.teardown();
    expect(here.leftBehind).toBeUndefined();
    expect(globalThis.fetch).toBe(fetch);
    expect(process.env).toMatchObject({ NODE_ENV: 'test' });
    expect(process.env).not.toHaveProperty('LEFT_BEHIND');
    expect(getMetadataArgsStorage().tables).toEqual([]);
    expect(TypeMetadataStorage.getObjectTypesMetadata()).toEqual([]);
  });

  it('has one kind of error with Node and with packages', async () => {
    await expect(readFile('/nowhere')).rejects.toBeInstanceOf(Error);
  });
});
