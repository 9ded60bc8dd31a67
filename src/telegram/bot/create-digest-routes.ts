import type { Subscribers } from '../../digest/subscribers.ts';
import type { BotParts } from './bot-parts.ts';
import { DigestCommands } from './digest-commands.ts';
import { DigestLayout } from './digest-layout.ts';
import { DigestNotes } from './digest-notes.ts';
import { DigestNow } from './digest-now.ts';
import { DigestQuestions } from './digest-questions.ts';
import type { FleetingCalls } from './fleeting-calls.ts';
import type { GroupRoles } from './group-roles.ts';
import type { Post } from './post.ts';
import { Subscribing } from './subscribing.ts';
import { SubscriptionDialogue } from './subscription-dialogue.ts';
import { SubscriptionLines } from './subscription-lines.ts';
import { UnderDigests } from './under-digests.ts';

/** What the handlers of digests need of the bot. */
export interface DigestRouteParts extends BotParts {
  readonly calls: FleetingCalls;
  readonly roles: GroupRoles;
  readonly post: Post;
  readonly subscribers: Subscribers;
}

/** Puts the handlers of digests together: commands, dialogue, buttons and questions about them. */
export function createDigestRoutes(parts: DigestRouteParts) {
  const { subscribers } = parts;
  const digestNotes = new DigestNotes(parts.notes);
  const digestLayout = new DigestLayout({ ...parts, digestNotes });
  const subscribing = new Subscribing({ ...parts, subscribers, digestNotes });
  const lines = new SubscriptionLines({ ...parts, digestNotes, subscribing });
  const digestNow = new DigestNow({ ...parts, subscribers, digestLayout });
  const common = { ...parts, digestNotes, subscribing, lines, digestNow };
  return {
    digestLayout,
    digestCommands: new DigestCommands(common),
    subscriptionDialogue: new SubscriptionDialogue(common),
    underDigests: new UnderDigests(common),
    digestQuestions: new DigestQuestions(common),
  };
}
