export * from './a-writer-who-shows';
export * from './journal';
export * from './start-journal';
