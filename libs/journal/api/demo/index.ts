export * from './entries.part';
