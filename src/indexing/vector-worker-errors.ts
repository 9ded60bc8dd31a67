import { FileWriteError } from './atomic-files.ts';
import { DamagedIndexError, VectorWorkerError } from './vector-errors.ts';
import type { WireError } from './worker-protocol.ts';

/** The error of the vector worker as its class again, with the worker's stack as its cause. */
export function fromWireError(wire: WireError): Error {
  const cause = Object.assign(new Error(wire.message), { name: wire.name, stack: wire.stack });
  const { file = '', reason = '', path = '', code = '' } = wire.fields;
  if (wire.name === 'DamagedIndexError') return new DamagedIndexError(file, reason, { cause });
  if (wire.name === 'FileWriteError') return new FileWriteError(path, code, { cause });
  return new VectorWorkerError(`The thread that holds the vectors reports: ${wire.message}`, { cause });
}
