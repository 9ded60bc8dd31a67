import type { Chats } from '../../storage/chats.ts';
import type { People } from '../../storage/people.ts';
import { interfaceLanguage, type Wording, wordingFor } from '../wording/wording.ts';
import { isPrivate } from './place.ts';

/** In which language the interface speaks, to whom. */
export class Languages {
  readonly #people: People;
  readonly #chats: Chats;

  constructor(people: People, chats: Chats) {
    this.#people = people;
    this.#chats = chats;
  }

  /** For a person alone: the language they chose, else that of their Telegram; `told` is what an update says of the latter. */
  ofPerson(person: number, told?: string | undefined): Wording {
    return wordingFor(interfaceLanguage(this.#people.get(person)?.language ?? told));
  }

  /** For what is said in a chat: in a group its own language comes first. */
  in({ chat, person }: { readonly chat: number; readonly person: number }, told?: string): Wording {
    const chosen = isPrivate({ chat }) ? null : this.#chats.get(chat)?.language;
    return chosen ? wordingFor(interfaceLanguage(chosen)) : this.ofPerson(person, told);
  }
}
