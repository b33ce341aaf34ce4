export * from './look';
export * from './paper';
