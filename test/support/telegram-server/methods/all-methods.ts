import { aboutBotMethods } from './about-bot.ts';
import { aboutChatsMethods } from './about-chats.ts';
import { answeringMethods } from './answering.ts';
import { editingMethods } from './editing.ts';
import type { Methods } from './method.ts';
import { receivingMethods } from './receiving.ts';
import { sendingMethods } from './sending.ts';

/** Every method the server plays. The schema knows more; a test that needs one of those has to add it here. */
export const METHODS: Methods = {
  ...aboutBotMethods,
  ...aboutChatsMethods,
  ...answeringMethods,
  ...editingMethods,
  ...receivingMethods,
  ...sendingMethods,
};
