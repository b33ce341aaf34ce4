import { bundle } from './bundle.mjs';

export default bundle('api', ['main', 'migrate', 'seed', 'summaries', 'print-schema', 'mails/write-previews']);
