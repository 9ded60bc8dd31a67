import { Subscribers } from '../../digest/subscribers.ts';
import { dayIn } from '../../language/day-in.ts';
import { Access } from './access.ts';
import { AdminCommands } from './admin-commands.ts';
import { Admission } from './admission.ts';
import { AnswerPost } from './answer-post.ts';
import { Apologies } from './apologies.ts';
import { Asking } from './asking.ts';
import type { BotParts } from './bot-parts.ts';
import { createDigestRoutes } from './create-digest-routes.ts';
import { Deciding } from './deciding.ts';
import { DeskCommands } from './desk-commands.ts';
import type { DigestLayout } from './digest-layout.ts';
import { Examples } from './examples.ts';
import { FleetingCalls } from './fleeting-calls.ts';
import { GroupRoles } from './group-roles.ts';
import { InlineMode } from './inline-mode.ts';
import { LanguageChoice } from './language-choice.ts';
import { Languages } from './languages-of.ts';
import { LedgerCommand } from './ledger-command.ts';
import { LedgerFiles, type LedgerFileTools } from './ledger-files.ts';
import { LedgerLists, type LedgerListTools } from './ledger-lists.ts';
import { LedgerPresses } from './ledger-presses.ts';
import { LedgerRows, type LedgerRowTools } from './ledger-rows.ts';
import { Membership } from './membership.ts';
import { setMenu } from './menus.ts';
import { MessageRoute } from './message-route.ts';
import { Post } from './post.ts';
import { PressRoute } from './press-route.ts';
import { Reindexing } from './reindexing.ts';
import { RowDecisions, type RowDecisionTools } from './row-decisions.ts';
import { UnderAnswers } from './under-answers.ts';

/** Where each kind of update goes. */
export interface Routes {
  readonly access: Access;
  readonly languages: Languages;
  readonly calls: FleetingCalls;
  readonly messages: MessageRoute;
  readonly presses: PressRoute;
  readonly inlineMode: InlineMode;
  readonly membership: Membership;
  readonly apologies: Apologies;
  readonly digestLayout: DigestLayout;
}

/** Puts the handlers together. */
export function createRoutes(parts: BotParts): Routes {
  const { me, telegram, log, clock, timeZone, desk, people, chats } = parts;
  const today = () => dayIn(timeZone, new Date(clock.now()));
  const calls = new FleetingCalls(telegram, log);
  const access = new Access(parts);
  const common = {
    ...parts,
    ...{ calls, today, botName: me.username },
    ...{ access, roles: new GroupRoles({ access, calls, clock }) },
    languages: new Languages(people, chats),
    post: new Post(parts.outbox),
    subscribers: new Subscribers(parts),
  };
  const admission = new Admission(common);
  const digests = createDigestRoutes(common);
  const deciding = new Deciding({ ...common, admission });
  const languageChoice = new LanguageChoice(common);
  const ledger = ledgerParts(common);
  const presses = new PressRoute({
    ...{ ...common, ...ledger, ...digests, deciding, languageChoice },
    underAnswers: new UnderAnswers(common),
  });
  const messages = new MessageRoute({
    ...{ ...common, ...ledger, ...digests, admission, deciding, languageChoice },
    asking: new Asking({ ...common, answerPost: new AnswerPost(parts) }),
    deskCommands: new DeskCommands({ ...common, examples: new Examples(desk, today) }),
    adminCommands: new AdminCommands(common),
    reindexing: new Reindexing(common),
    onAdmin: (person) => void setMenu({ type: 'chat', chat_id: person }, 'admin', calls),
  });
  return {
    ...{ access, digestLayout: digests.digestLayout, languages: common.languages, calls, messages, presses },
    inlineMode: new InlineMode(common),
    membership: new Membership({ ...common, admission }),
    apologies: new Apologies({ ...common, presses }),
  };
}

/** What the handlers of the ledger need, but for each other. */
type LedgerTools = LedgerListTools &
  LedgerRowTools &
  Omit<RowDecisionTools, 'rows'> &
  Omit<LedgerFileTools, 'lists'>;

/** The handlers of the ledger: lists, rows, files, decisions. */
function ledgerParts(tools: LedgerTools) {
  const lists = new LedgerLists(tools);
  const rows = new LedgerRows(tools);
  const files = new LedgerFiles({ ...tools, lists });
  return {
    ledgerCommand: new LedgerCommand({ ...tools, lists, files }),
    ledgerRows: rows,
    ledgerPresses: new LedgerPresses({ lists, rows, files }),
    rowDecisions: new RowDecisions({ ...tools, rows }),
  };
}
