import { parentPort } from 'node:worker_threads';
import { HnswService } from './hnsw-service.ts';
import type { VectorCalls } from './vector-calls.ts';
import { serveCalls } from './worker-server.ts';

// The thread that holds the vectors. It imports nothing that is slow to load, for it stands between a question and its
// answer.
if (parentPort) serveCalls<VectorCalls>(parentPort, new HnswService());
