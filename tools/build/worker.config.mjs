import { bundle } from './bundle.mjs';

export default bundle('worker', ['main']);
