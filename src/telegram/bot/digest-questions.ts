import type { Message } from 'telegraf/types';
import { storiesAsTurn, storyAsTurn } from '../../digest/story-as-turn.ts';
import type { StoredTurn } from '../../storage/conversations.ts';
import type { MessageGroups } from '../../storage/message-groups.ts';
import { readDigestGroup } from './digest-layout.ts';
import type { DigestNotes } from './digest-notes.ts';

export interface DigestQuestionTools {
  readonly groups: MessageGroups;
  readonly digestNotes: DigestNotes;
}

/** What a question is about that replies to a digest, or to a story of one. */
export class DigestQuestions {
  readonly #tools: DigestQuestionTools;

  constructor(tools: DigestQuestionTools) {
    this.#tools = tools;
  }

  /** The story or the digest as a turn of conversation, so that a question can go on from it; null for any other message. */
  about(message: Message): StoredTurn | null {
    const { groups, digestNotes } = this.#tools;
    const replied = 'reply_to_message' in message ? message.reply_to_message : undefined;
    if (!replied) return null;
    const name = groups.ofMessage(message.chat.id, replied.message_id);
    const group = name === null ? null : readDigestGroup(name);
    const note = group && digestNotes.digest(group.digest, message.chat.id);
    if (!group || !note) return null;
    const { stories } = note.digest;
    const story = group.story === null ? undefined : stories[group.story - 1];
    return story ? storyAsTurn(story, note.language) : storiesAsTurn(stories, note.language);
  }
}
