import type { DigestPort } from '../../digest/due-digests.ts';
import type { ReadTopics } from '../../digest/read-topics.ts';

/** Where the bot has its digests from. */
export interface DigestSource extends Pick<DigestPort, 'startRound'> {
  /** What a line wants to hear of, or all of it that cannot be used. */
  readTopics(line: string): ReadTopics;
}
