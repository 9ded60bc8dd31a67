import { takeWriteLock } from '../../src/storage/write-lock.ts';

/** A program of its own, to be killed: takes the lock, says so, and holds it for as long as it lives. */
await takeWriteLock(process.argv[2] ?? '', { patience: 0 });
console.log('taken');
setInterval(() => undefined, 60_000);
