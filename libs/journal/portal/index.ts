export * from './journal.routes';
export * from './what-waits';
