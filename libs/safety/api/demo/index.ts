export * from './demo-flags';
export * from './flags.part';
