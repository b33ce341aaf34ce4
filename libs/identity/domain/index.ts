export * from './display-name';
export * from './mailed-link';
export * from './password';
export * from './role';
export * from './session-length';
