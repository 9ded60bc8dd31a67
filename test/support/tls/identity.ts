import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

/**
 * The key and certificate of the TLS servers of tests: signed by itself, for api.telegram.test, models.test, localhost and
 * 127.0.0.1, until 2126. Secret from nobody.
 */
export const TEST_IDENTITY = { key: read('key.pem'), cert: read('certificate.pem') };
