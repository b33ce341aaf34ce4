export * from './journal';
export * from './start-journal';
