import type { TelegramServer } from '../support/telegram-server/telegram-server.ts';
import type { Chat, Message, User } from '../support/telegram-server/telegram-types.ts';

/** Many people in many chats, who ask one question after another. */
export interface Crowd {
  /** The chats that must be allowed to ask. */
  readonly chats: readonly Chat[];
  /** What was asked so far, oldest first. */
  readonly asked: readonly Message[];
  /** Asks the next question in the chat at this place of the list, in its next topic where it has topics. */
  askIn(place: number): Message;
  /** What the bot wrote in answer to a question. */
  answersTo(question: Message): readonly Message[];
  /** How many questions have no answer yet. */
  unanswered(): number;
}

export interface CrowdSize {
  readonly privateChats: number;
  /** Each of them a forum of two topics. */
  readonly groups: number;
}

const TOPICS = ['Deals', 'Visits'];

/** A crowd on this server. Every question has a number of its own. */
export function createCrowd(server: TelegramServer, { privateChats, groups }: CrowdSize): Crowd {
  const rooms = [
    ...times(privateChats, () => privateRoom(server)),
    ...times(groups, () => groupRoom(server)),
  ];
  const asked: Message[] = [];
  let open: readonly Message[] = [];
  const answersTo = (question: Message) =>
    server.botMessagesIn(question.chat).filter((one) => isReplyTo(one, question));
  return {
    asked,
    answersTo,
    chats: rooms.map(({ chat }) => chat),
    askIn: (place) => {
      const question = rooms[place % rooms.length]?.ask(`What was signed in case ${asked.length + 1}?`);
      if (!question) throw new Error('Nobody is there to ask');
      asked.push(question);
      open = [...open, question];
      return question;
    },
    unanswered: () => {
      open = open.filter((question) => answersTo(question).length === 0);
      return open.length;
    },
  };
}

interface Room {
  readonly chat: Chat;
  ask(text: string): Message;
}

function privateRoom(server: TelegramServer): Room {
  const person = server.addUser();
  const chat = server.addPrivateChat(person);
  return { chat, ask: (text) => server.say(chat, person, text) };
}

function groupRoom(server: TelegramServer): Room {
  const people: User[] = times(3, () => server.addUser());
  const chat = server.addGroup({ topics: TOPICS, members: people });
  const threads = TOPICS.map((name) => server.topic(chat, name));
  let count = 0;
  return {
    chat,
    ask: (text) => {
      const [person = people[0] as User, thread = 0] = [people[count % people.length], threads[count % 2]];
      count += 1;
      return server.say(chat, person, `/ask ${text}`, { thread });
    },
  };
}

function isReplyTo(answer: Message, question: Message): boolean {
  return answer.reply_to_message?.message_id === question.message_id;
}

function times<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make);
}
