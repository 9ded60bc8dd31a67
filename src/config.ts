import { config as loadEnvironmentFile } from 'dotenv';
import { ConfigurationError } from './errors.ts';

/** Everything the environment may say. Read once, at the start, and passed on from there. */
export interface Config {
  readonly corpusFolder: string;
  readonly dataFolder: string;
  /** A file of the user's own places, or null. */
  readonly placesFile: string | null;
  /** IANA name; "today" of the terminal is this zone's. */
  readonly timeZone: string;
  readonly embeddings: EmbeddingSettings;
}

export type EmbeddingSettings = { readonly kind: 'builtin' } | ServerEmbeddingSettings;

/** An embedding server and how it wants to be asked. */
export interface ServerEmbeddingSettings {
  readonly kind: 'openai';
  readonly baseUrl: string;
  readonly model: string;
  /** Null only for a server on loopback, which needs none. */
  readonly apiKey: string | null;
  /** Another model name for questions, for servers that tell the two sides apart by name. */
  readonly queryModel: string | null;
  /** Prefixes that mark the side, null to let the model's family decide (E5, BGE). */
  readonly queryPrefix: string | null;
  readonly passagePrefix: string | null;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment of this process, with what .env in the current folder adds to it. */
export function readEnvironment(): Environment {
  loadEnvironmentFile({ quiet: true });
  return process.env;
}

/** Variables whose value is taken without the spaces around it; one of nothing but spaces is as good as none. */
const TRIMMED = [
  'CORPUS_DIR',
  'DATA_DIR',
  'PLACES_FILE',
  'TIME_ZONE',
  'EMBEDDINGS',
  'EMBEDDING_MODEL',
  'EMBEDDING_BASE_URL',
  'EMBEDDING_API_KEY',
  'EMBEDDING_QUERY_MODEL',
  'OPENAI_API_KEY',
  'OPENAI_BASE_URL',
] as const;

/** Variables whose spaces count: a prefix ends in one. */
const VERBATIM = ['EMBEDDING_QUERY_PREFIX', 'EMBEDDING_PASSAGE_PREFIX'] as const;

type Settings = Readonly<Record<(typeof TRIMMED)[number] | (typeof VERBATIM)[number], string | null>>;

const OPENAI_BASE_URL = 'https://api.openai.com/v1';
const OPENAI_EMBEDDING_MODEL = 'text-embedding-3-small';

/** Variables by which LangChain would send every document and question to a tracing service. */
const TRACING = ['LANGSMITH_TRACING', 'LANGSMITH_TRACING_V2', 'LANGCHAIN_TRACING_V2', 'LANGCHAIN_TRACING'];

/** What a value must be, where it is given, and what to say where it is not. */
const CHECKS: readonly (readonly [keyof Settings, (value: string) => boolean, string])[] = [
  ['TIME_ZONE', isTimeZone, 'is not a time zone; use an IANA name such as Asia/Shanghai.'],
  ['EMBEDDINGS', (kind) => kind === 'builtin' || kind === 'openai', 'must be builtin or openai.'],
  ['EMBEDDING_BASE_URL', isHttpUrl, 'must be an http(s) address such as http://127.0.0.1:11434/v1.'],
  ['OPENAI_BASE_URL', isHttpUrl, `must be an http(s) address such as ${OPENAI_BASE_URL}.`],
];

/**
 * Reads the settings from an environment.
 *
 * Throws a `ConfigurationError` that lists every fault at once. Refuses to start with LangChain's tracing switched on,
 * because that would send the corpus to a third party.
 */
export function readConfig(environment: Environment): Config {
  const settings = readSettings(environment);
  const embeddings = embeddingSettings(settings);
  const faults = [
    ...tracingFaults(environment),
    ...valueFaults(settings),
    ...serverFaults(embeddings, settings),
  ];
  if (faults.length > 0) throw new ConfigurationError(faults);
  return {
    corpusFolder: settings.CORPUS_DIR ?? 'corpus',
    dataFolder: settings.DATA_DIR ?? '.data',
    placesFile: settings.PLACES_FILE,
    timeZone: settings.TIME_ZONE ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    embeddings,
  };
}

/** What is set to something, by name; null for the rest. */
function readSettings(environment: Environment): Settings {
  const trimmed = TRIMMED.map((name) => [name, environment[name]?.trim() || null]);
  const verbatim = VERBATIM.map((name) => [name, environment[name] || null]);
  return Object.fromEntries([...trimmed, ...verbatim]) as Settings;
}

function tracingFaults(environment: Environment): string[] {
  return TRACING.filter((name) => /^(1|true|yes|on)$/i.test(environment[name]?.trim() ?? '')).map(
    (name) => `${name} is on: it would send documents and questions to a tracing service. Unset it.`,
  );
}

function valueFaults(settings: Settings): string[] {
  return CHECKS.flatMap(([name, isRight, fault]) => {
    const value = settings[name];
    return value === null || isRight(value) ? [] : [`${name} ${fault}`];
  });
}

function embeddingSettings(settings: Settings): EmbeddingSettings {
  if (settings.EMBEDDINGS !== 'openai') return { kind: 'builtin' };
  return {
    kind: 'openai',
    baseUrl: settings.EMBEDDING_BASE_URL ?? settings.OPENAI_BASE_URL ?? OPENAI_BASE_URL,
    apiKey: settings.EMBEDDING_API_KEY ?? settings.OPENAI_API_KEY,
    model: settings.EMBEDDING_MODEL ?? OPENAI_EMBEDDING_MODEL,
    queryModel: settings.EMBEDDING_QUERY_MODEL,
    queryPrefix: settings.EMBEDDING_QUERY_PREFIX,
    passagePrefix: settings.EMBEDDING_PASSAGE_PREFIX,
  };
}

/** What a server of embeddings lacks. */
function serverFaults(embeddings: EmbeddingSettings, settings: Settings): string[] {
  if (embeddings.kind === 'builtin') return [];
  const faults: string[] = [];
  if (embeddings.apiKey === null && isHttpUrl(embeddings.baseUrl) && !isLoopback(embeddings.baseUrl)) {
    faults.push(
      'EMBEDDINGS=openai needs EMBEDDING_API_KEY (or OPENAI_API_KEY), unless the server is on this machine.',
    );
  }
  if (settings.EMBEDDING_MODEL === null && embeddings.baseUrl.replace(/\/+$/, '') !== OPENAI_BASE_URL) {
    faults.push('EMBEDDING_MODEL must name the model that the server at EMBEDDING_BASE_URL serves.');
  }
  return faults;
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

function isHttpUrl(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

/** By its address: 127.example.com is elsewhere. */
function isLoopback(url: string): boolean {
  const host = new URL(url).hostname;
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}
