export * from './later/later.routes';
export * from './more-places';
export * from './outcomes.routes';
export * from './today-cards';
export * from './what-waits';
