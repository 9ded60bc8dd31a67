import { isRecord } from './check-value.ts';
import { faultsOfEntities } from './entity-rules.ts';
import { faultsOfRichMessage } from './rich-rules.ts';

/** Wherever one of these texts stands, its entities stand beside it under the second name. */
const TEXTS_WITH_ENTITIES = [
  ['text', 'entities'],
  ['caption', 'caption_entities'],
  ['message_text', 'entities'],
  ['quote', 'quote_entities'],
] as const;

/** What a button may do; it must do exactly one. https://core.telegram.org/bots/api#inlinekeyboardbutton */
const BUTTON_ACTIONS = [
  ...[
    'url',
    'callback_data',
    'web_app',
    'login_url',
    'switch_inline_query',
    'switch_inline_query_current_chat',
  ],
  ...['switch_inline_query_chosen_chat', 'copy_text', 'callback_game', 'pay'],
];

/** Faults in the texts, rich messages and buttons at any depth of a request. */
export function faultsInMessageParts(value: unknown, path: string): string[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => faultsInMessageParts(item, `${path}[${index}]`));
  if (!isRecord(value)) return [];
  const inner = Object.entries(value).flatMap(([name, part]) =>
    faultsInMessageParts(part, `${path}.${name}`),
  );
  return [
    ...faultsOfTexts(value, path),
    ...faultsOfRich(value, path),
    ...faultsOfKeyboard(value, path),
    ...inner,
  ];
}

function faultsOfTexts(value: Readonly<Record<string, unknown>>, path: string): string[] {
  const faults = TEXTS_WITH_ENTITIES.flatMap(([name, entitiesName]) => {
    const [text, entities] = [value[name], value[entitiesName]];
    if (typeof text !== 'string' || !Array.isArray(entities)) return [];
    return faultsOfEntities(text, entities, `${path}.${entitiesName}`);
  });
  if (value.parse_mode !== undefined) faults.push(`${path}.parse_mode: this server reads entities only`);
  return faults;
}

function faultsOfRich(value: Readonly<Record<string, unknown>>, path: string): string[] {
  const rich = value.rich_message;
  return isRecord(rich) ? faultsOfRichMessage(rich, `${path}.rich_message`) : [];
}

function faultsOfKeyboard(value: Readonly<Record<string, unknown>>, path: string): string[] {
  const rows = value.inline_keyboard;
  if (!Array.isArray(rows)) return [];
  return rows.flat().flatMap((button, index) => faultsOfButton(button, `${path}.inline_keyboard(${index})`));
}

function faultsOfButton(button: unknown, path: string): string[] {
  if (!isRecord(button)) return [];
  const actions = BUTTON_ACTIONS.filter((name) => button[name] !== undefined);
  const faults = actions.length === 1 ? [] : [`${path}: does ${actions.join(' and ') || 'nothing'}`];
  if (typeof button.text === 'string' && button.text.trim() === '') faults.push(`${path}.text: empty`);
  return faults;
}
