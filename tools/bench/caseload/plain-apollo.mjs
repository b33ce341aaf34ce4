// The product's api on Apollo's own executor: the same in everything but the driver.
import { CompilingApolloDriver } from '../../../libs/platform/graphql/compiling-driver';

delete CompilingApolloDriver.prototype.registerServer;
await import('../../../apps/api/main');
