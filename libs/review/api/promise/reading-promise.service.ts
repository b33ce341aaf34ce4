import { Injectable } from '@nestjs/common';
import { notFound } from '@rekindle/platform/graphql';
import type { CoachPromise, ReadingPromise, ReadingPromiseInput } from './reading-promise.type';

/** When somebody who coaches reads. */
@Injectable()
export class ReadingPromiseService {
  own(): Promise<ReadingPromise> {
    return Promise.resolve({ windows: [], timeZone: 'UTC' });
  }
  set(_input: ReadingPromiseInput): Promise<ReadingPromise> {
    return Promise.reject(notFound());
  }
  ofMyCoach(): Promise<CoachPromise | null> {
    return Promise.resolve(null);
  }
}
