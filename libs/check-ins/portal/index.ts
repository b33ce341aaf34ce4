export * from './check-ins.routes';
export * from './more-places';
export * from './today-cards';
