import type { CommandName, Wording } from '../wording/wording.ts';
import { code, type FormattedText, join } from './formatted-text.ts';
import { oneLine } from './one-line.ts';

/** What /help tells, and to whom. */
export interface HelpTopics {
  /** Questions that the corpus at hand answers; none is fine. */
  readonly examples: readonly string[];
  /** The bot's user name, without @. */
  readonly bot: string;
  /** The commands that this person may use, in the order of the menu. */
  readonly commands: readonly CommandName[];
}

/** The answer to /help: how to ask, examples to copy with a tap, groups, inline mode, languages, commands. */
export function helpMessage({ examples, bot, commands }: HelpTopics, wording: Wording): FormattedText {
  const { help } = wording;
  const shown = examples.map((question) => join(['• ', code(oneLine(question))]));
  const described = commands.map((name) => `/${name} — ${wording.commands[name]}`);
  return join(
    [
      help.intro,
      shown.length > 0 ? join([help.examples, ...shown], '\n') : '',
      join([help.followUps, help.groups(bot), help.inline(bot), help.languages], '\n'),
      described.length > 0 ? join([help.commands, ...described], '\n') : '',
    ],
    '\n\n',
  );
}
