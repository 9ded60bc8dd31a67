import type { Logger } from 'pino';
import type { AnswerResult } from '../../answering/result.ts';
import type { Stores } from '../../storage/stores.ts';
import type { Clock } from '../sending/clock.ts';
import type { TelegramPort } from '../sending/telegram-port.ts';
import type { DeskPort } from './desk-port.ts';
import type { DigestSource } from './digest-source.ts';
import type { Me } from './read-message.ts';

/** What a bot is made of. */
export interface BotParts extends Stores {
  readonly me: Me;
  readonly desk: DeskPort;
  readonly digests: DigestSource;
  readonly telegram: TelegramPort;
  readonly clock: Clock;
  /** IANA name; "today" is this zone's. */
  readonly timeZone: string;
  readonly admins: readonly number[];
  readonly allowedChats: readonly number[];
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** Something was put into the outbox. */
  readonly wakeSender: () => void;
  /** Counts an answer that was stored so many milliseconds after its question arrived. */
  readonly answered: (status: AnswerResult['status'], took: number) => void;
}
