export * from './more-places';
export * from './programs.routes';
export * from './today-cards';
export * from './what-waits';
