import { type AdjustedTopics, adjustTopics } from '../../digest/adjust-topics.ts';
import type { Story } from '../../digest/story.ts';
import { sectorName } from '../../ledger/sector-names.ts';
import type { MessageGroups } from '../../storage/message-groups.ts';
import type { DigestPress } from '../outgoing/digest-callback.ts';
import { digestButtons, digestPages } from '../outgoing/digest-message.ts';
import { join } from '../outgoing/formatted-text.ts';
import { storyButtons, storyMessage } from '../outgoing/story-message.ts';
import { undoButton } from '../outgoing/subscription-menu.ts';
import { type Wording, wordingFor } from '../wording/wording.ts';
import type { DeskPort } from './desk-port.ts';
import { refusalOf } from './digest-commands.ts';
import { digestGroup } from './digest-layout.ts';
import type { DigestNote, DigestNotes } from './digest-notes.ts';
import type { GroupRoles } from './group-roles.ts';
import { passageViewOf } from './passage-view-of.ts';
import { isPrivate } from './place.ts';
import type { Post } from './post.ts';
import type { Subscribing } from './subscribing.ts';
import type { PressTurn } from './turn.ts';

export interface UnderDigestsTools {
  readonly desk: DeskPort;
  readonly digestNotes: DigestNotes;
  readonly groups: MessageGroups;
  readonly roles: GroupRoles;
  readonly subscribing: Subscribing;
  readonly post: Post;
}

/** The buttons under digests and under their stories. The turns are those of people who may ask in that chat. */
export class UnderDigests {
  readonly #tools: UnderDigestsTools;

  constructor(tools: UnderDigestsTools) {
    this.#tools = tools;
  }

  /** A button was pressed under a digest of this chat, or under a story of it. */
  async pressed({ digest: id, act, n }: DigestPress, turn: PressTurn): Promise<void> {
    const { wording, reply, place } = turn;
    const note = this.#tools.digestNotes.digest(id, place.chat);
    if (note === null) return reply.alert(wording.digest.pressed.gone);
    if (act === 'page') return this.#turnTo(n - 1, id, note, turn);
    const story = note.digest.stories[n - 1];
    if (!story) return reply.alert(wording.digest.pressed.gone);
    if (act === 'story') this.#showStory(story, { digest: id, n }, turn);
    else if (act === 'ask') this.#ask({ digest: id, n }, turn);
    else await this.#adjust(act, story, note, turn);
  }

  /** Shows another page in the place of the one that is shown, in the language of the digest. */
  #turnTo(at: number, id: number, note: DigestNote, turn: PressTurn): void {
    const { place, message, work, reply, wording } = turn;
    const pages = digestPages(note, wordingFor(note.language));
    const page = pages[at];
    const buttons = digestButtons(id, pages, at);
    if (!page) reply.alert(wording.digest.pressed.gone);
    else
      work.onCommit(() => this.#tools.post.rewriteMessage(message, place, page.text, work.updateId, buttons));
  }

  /** A story with the passages it rests on, as a reply to the digest. */
  #showStory(story: Story, { digest, n }: { digest: number; n: number }, turn: PressTurn): void {
    const { desk, groups, post } = this.#tools;
    const { place, message, wording, work } = turn;
    const text = storyMessage({ story, n }, (citation) => passageViewOf(desk, citation), wording);
    const options = { updateId: work.updateId, replyTo: message, asker: place.person };
    work.onCommit(() => {
      const rows = post.notice(place, text, { ...options, buttons: storyButtons(digest, n, wording) });
      groups.add(digestGroup(digest, n), rows);
    });
  }

  /** In private the next message is made a reply to the story; in a group nobody else's should be. */
  #ask({ digest, n }: { digest: number; n: number }, turn: PressTurn): void {
    const { groups, post } = this.#tools;
    const { place, message, wording, work, reply } = turn;
    const { storyPrompt, placeholder, pressed } = wording.digest;
    if (!isPrivate(place)) reply.alert(pressed.replyHere);
    else
      work.onCommit(() => {
        const options = { updateId: work.updateId, replyTo: message, asker: place.person };
        const rows = post.notice(place, storyPrompt, { ...options, awaitReply: placeholder });
        groups.add(digestGroup(digest, n), rows);
      });
  }

  /** More or less of this: changes the words of the subscription and says which. */
  async #adjust(wish: 'more' | 'less', story: Story, note: DigestNote, turn: PressTurn): Promise<void> {
    const { roles, subscribing, post } = this.#tools;
    const { place, message, wording, work, reply } = turn;
    const { pressed } = wording.digest;
    const role = await roles.mayManage(place);
    if (role !== 'yes') return reply.alert(refusalOf(role, wording));
    work.onCommit(() => {
      const subscriber = { chat: place.chat, thread: note.thread };
      const before = subscribing.get(subscriber);
      if (before === null) return reply.alert(pressed.isOff);
      const adjusted = adjustTopics(before.topics, story, wish);
      if (adjusted === null) return reply.alert(pressed.nothingNamed);
      if (adjusted.added.length + adjusted.removed.length === 0) return reply.alert(pressed.nothingToChange);
      const undo = subscribing.change(subscriber, { ...before, topics: adjusted.topics });
      const buttons = undoButton(note.thread, undo, wording);
      const options = { updateId: work.updateId, replyTo: message, asker: place.person, buttons };
      post.notice(place, join(changesInWords(wish, adjusted, wording), '\n'), options);
    });
  }
}

/** What was put into one list of words, and taken out of the other. */
function changesInWords(
  wish: 'more' | 'less',
  { added, removed }: AdjustedTopics,
  wording: Wording,
): string[] {
  const { wants, wantsLess, noLongerLess, noLongerWants } = wording.digest;
  const [put, taken] = wish === 'more' ? [wants, noLongerLess] : [wantsLess, noLongerWants];
  const named = (words: readonly string[]) =>
    wording.formats.list(words.map((word) => sectorName(word, wording.code)));
  return [
    ...(added.length > 0 ? [put(named(added))] : []),
    ...(removed.length > 0 ? [taken(named(removed))] : []),
  ];
}
