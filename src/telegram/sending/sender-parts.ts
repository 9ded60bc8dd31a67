import type { Logger } from 'pino';
import type { SendOutcome } from '../../operations/metrics.ts';
import type { Outbox } from '../../storage/outbox.ts';
import type { OutboxRow } from '../../storage/outbox-message.ts';
import type { Clock } from './clock.ts';
import type { Pace } from './pace.ts';
import type { TelegramPort } from './telegram-port.ts';

/** What a sender works with, and whom it tells. */
export interface SenderParts {
  readonly outbox: Outbox;
  readonly telegram: TelegramPort;
  readonly pace: Pace;
  readonly clock: Clock;
  /** Asked right before each send; false ends the message. */
  mayStillSend(row: OutboxRow): boolean;
  /** A group became a supergroup. The outbox has moved already. */
  onMigrate(from: number, to: number): void;
  /** The bot was blocked or put out. The chat's digests have been dropped already. */
  onBlocked(chat: number, fault: string): void;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** Told how each try ended; one whose last try had an unknown outcome counts as uncertain and as failed. */
  readonly counters: { count(outcome: SendOutcome, row: OutboxRow): void };
  /** Milliseconds for one call; 30 seconds unless given. */
  readonly timeLimit?: number;
}
