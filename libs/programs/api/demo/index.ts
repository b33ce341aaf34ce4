export * from './exercises.part';
