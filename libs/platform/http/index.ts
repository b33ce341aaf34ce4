export * from './front-door';
export * from './http.module';
export * from './listen';
export * from './network';
export * from './request-context';
export * from './security-headers';
export * from './sites';
export * from './web-apps';
