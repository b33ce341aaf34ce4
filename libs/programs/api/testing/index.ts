export * from '@rekindle/programs/domain/testing';
export * from './exercises';
export * from './noon';
