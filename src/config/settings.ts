export type Environment = Readonly<Record<string, string | undefined>>;

/** Variables whose value is taken without the spaces around it; one of nothing but spaces is as good as none. */
const TRIMMED = [
  'CORPUS_DIR',
  'CORPUS_CHECK_MINUTES',
  'DATA_DIR',
  'DATABASE_URL',
  'PLACES_FILE',
  'TIME_ZONE',
  'EMBEDDINGS',
  'EMBEDDING_MODEL',
  'EMBEDDING_BASE_URL',
  'EMBEDDING_API_KEY',
  'EMBEDDING_QUERY_MODEL',
  'EMBEDDING_PRICE',
  'OPENAI_API_KEY',
  'OPENAI_BASE_URL',
  'CHAT_MODEL',
  'CHAT_TIME_LIMIT',
  'CHAT_BUDGET_PERSON',
  'CHAT_BUDGET_CHAT',
  'CHAT_BUDGET_ALL',
  'CHAT_PRICE_IN',
  'CHAT_PRICE_OUT',
  'TELEGRAM_BOT_TOKEN',
  'TELEGRAM_API_ROOT',
  'TELEGRAM_ADMINS',
  'TELEGRAM_ALLOWED_CHATS',
  'WEBHOOK_URL',
  'WEBHOOK_SECRET',
  'WEBHOOK_PORT',
  'PROXY_URL',
  'LOG_LEVEL',
  'HEALTH_PORT',
] as const;

/** Variables whose spaces count: a prefix ends in one. */
const VERBATIM = ['EMBEDDING_QUERY_PREFIX', 'EMBEDDING_PASSAGE_PREFIX'] as const;

/** Every variable that this program knows. */
export const SETTING_NAMES = [...TRIMMED, ...VERBATIM] as const;

export type SettingName = (typeof TRIMMED)[number] | (typeof VERBATIM)[number];

/** The text of every variable that this program knows; null for those that are not set. */
export type Settings = Readonly<Record<SettingName, string | null>>;

/** What is set to something, by name; null for the rest. */
export function readSettings(environment: Environment): Settings {
  const trimmed = TRIMMED.map((name) => [name, environment[name]?.trim() || null]);
  const verbatim = VERBATIM.map((name) => [name, environment[name] || null]);
  return Object.fromEntries([...trimmed, ...verbatim]) as Settings;
}
