import type { Story } from '../../digest/story.ts';
import type { Wording } from '../wording/wording.ts';
import { type Buttons, button } from './answer-buttons.ts';
import type { DigestPress } from './digest-callback.ts';
import { storyLine } from './digest-message.ts';
import { bold, type FormattedText, join } from './formatted-text.ts';
import { type PassageView, passageMessage } from './passage-message.ts';
import { type QuotesLeftOut, sourceEntries } from './sources-block.ts';
import { LONGEST_TEXT, MOST_ENTITIES, splitFormatted } from './split-text.ts';

const NO_QUOTE: QuotesLeftOut = { has: () => false };

/**
 * A story with where it stands: the passages behind its markers, as many as one message holds, and the quotes of the others.
 * `viewOf` gives null where the index does not hold a passage any more; its quote is shown then.
 */
export function storyMessage(
  { story, n }: { readonly story: Story; readonly n: number },
  viewOf: (citation: Story['citations'][number]) => PassageView | null,
  wording: Wording,
): FormattedText {
  const head = join([bold(`${n}. `), storyLine(story, wording)]);
  const entries = story.citations.map((citation) => {
    const view = viewOf(citation);
    const parts = view && passageMessage(view, wording);
    return { quoted: sourceEntries([citation], NO_QUOTE, wording), passage: parts && join(parts, '\n') };
  });
  for (let passages = entries.length; passages >= 0; passages--) {
    const shown = entries.map(({ passage, quoted }, at) => (at < passages && passage ? passage : quoted));
    const text = join([head, ...shown], '\n\n');
    if (text.text.length <= LONGEST_TEXT && text.entities.length <= MOST_ENTITIES) return text;
  }
  return splitFormatted(join([head, ...entries.map(({ quoted }) => quoted)], '\n\n'))[0] ?? head;
}

/** What can be done about a story. */
export function storyButtons(digest: number, n: number, { digest: { buttons } }: Wording): Buttons {
  const press = (text: string, act: DigestPress['act']) => button(text, { kind: 'digest', digest, act, n });
  return [[press(buttons.ask, 'ask')], [press(buttons.more, 'more'), press(buttons.less, 'less')]];
}
