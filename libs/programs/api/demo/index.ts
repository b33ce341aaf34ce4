export * from './exercises.part';
export * from './own-exercises.part';
export * from './own-program.part';
