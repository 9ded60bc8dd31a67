import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { matter } from 'vfile-matter';
import { DeskError } from './errors.ts';

/** Every prompt, by the name of its file, with the placeholders that the program fills. */
const FILLED = {
  answer: ['language', 'today', 'question', 'sources'],
  'digest-line': ['language', 'stories'],
  repair: ['language', 'failed'],
  'rewrite-question': ['today', 'languages', 'conversation', 'question'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PromptName = keyof typeof FILLED;

/** What a prompt is filled with, by placeholder. */
export type PromptValues<Name extends PromptName> = Readonly<Record<(typeof FILLED)[Name][number], string>>;

/** One message to a model. */
export interface PromptMessage {
  readonly role: 'system' | 'user';
  readonly content: string;
}

export interface Prompt<Name extends PromptName = PromptName> {
  /** The name and the first 12 hexadecimal digits of the file's SHA-256: kept with what a model has made of it. */
  readonly version: string;
  /**
   * The messages with every placeholder filled, in one pass: what a value holds is never filled again and begins no message, so that
   * neither a document nor a question can add to what the model is told.
   */
  fill(values: PromptValues<Name>): PromptMessage[];
}

/** Every prompt, by name. */
export type Prompts = { readonly [Name in PromptName]: Prompt<Name> };

const FOLDER = fileURLToPath(new URL('../prompts/', import.meta.url));
const NO_PROMPT = 'README.md';

/**
 * Reads the prompts from their folder.
 *
 * Throws a `DeskError` that names file and placeholder where a prompt is missing or nobody's, and where the placeholders that it declares
 * are not those that it uses or not those that the program fills.
 */
export async function loadPrompts(folder: string = FOLDER): Promise<Prompts> {
  const names = Object.keys(FILLED) as PromptName[];
  await refuseUnknown(folder, names);
  const prompts = await Promise.all(names.map((name) => loadPrompt(folder, name)));
  return Object.fromEntries(names.map((name, index) => [name, prompts[index]])) as Prompts;
}

async function refuseUnknown(folder: string, names: readonly string[]): Promise<void> {
  const files = await readdir(folder).catch((cause) => {
    throw new DeskError(`The folder of prompts ${folder} cannot be read.`, REMEDY, { cause });
  });
  const unknown = files.find((file) => file !== NO_PROMPT && !names.includes(file.replace(/\.md$/, '')));
  if (unknown) throw fault(join(folder, unknown), 'is a prompt that nothing uses');
}

async function loadPrompt(folder: string, name: PromptName): Promise<Prompt> {
  const file = join(folder, `${name}.md`);
  const read = await readFile(file, 'utf8').catch((cause) => {
    throw new DeskError(`The prompt ${file} cannot be read.`, REMEDY, { cause });
  });
  const text = read.replaceAll('\r\n', '\n'); // as git may check it out: the same prompt
  const { declared, messages } = readPrompt(file, text);
  const used = messages.flatMap(({ content }) => placeholdersOf(content));
  requireSame(file, declared, used, 'the text does not use', 'uses');
  requireSame(file, declared, FILLED[name], 'the program does not fill', 'leaves out');
  const version = createHash('sha256').update(text).digest('hex').slice(0, VERSION_DIGITS);
  return { version: `${name}@${version}`, fill: (values) => fillMessages(name, messages, values) };
}

const VERSION_DIGITS = 12;

interface ReadPrompt {
  readonly declared: readonly string[];
  readonly messages: readonly PromptMessage[];
}

/** The front matter's placeholders, and the messages under the headings `# System` and `# User`. */
function readPrompt(file: string, text: string): ReadPrompt {
  const source = { data: {} as { matter?: unknown }, value: text, toString: () => text };
  try {
    matter(source as unknown as Parameters<typeof matter>[0], { strip: true });
  } catch (cause) {
    throw fault(file, 'has a front matter that is no YAML', { cause });
  }
  const declared = declaredIn(source.data.matter);
  if (declared === null) throw fault(file, 'must list its placeholders in its front matter');
  const [before = '', ...parts] = source.value.split(/^# (System|User)[ \t]*$/m);
  if (parts.length === 0 || before.trim() !== '') throw fault(file, 'must begin with # System or # User');
  const messages: PromptMessage[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    messages.push({
      role: parts[at] === 'System' ? 'system' : 'user',
      content: (parts[at + 1] ?? '').trim(),
    });
  }
  const broken = messages.find(({ content }) => content.replace(PLACEHOLDER, '').includes('{{'));
  if (broken) throw fault(file, 'has {{ without a placeholder: write {{name}}, in small letters');
  return { declared, messages };
}

const PLACEHOLDER = /\{\{([a-z_]+)\}\}/g;

function declaredIn(frontMatter: unknown): readonly string[] | null {
  if (typeof frontMatter !== 'object' || frontMatter === null || !('placeholders' in frontMatter))
    return null;
  const { placeholders } = frontMatter;
  const isList = Array.isArray(placeholders) && placeholders.every((one) => typeof one === 'string');
  return isList ? placeholders : null;
}

function placeholdersOf(content: string): string[] {
  return [...content.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
}

function requireSame(
  file: string,
  declared: readonly string[],
  others: readonly string[],
  lacks: string,
  adds: string,
): void {
  const idle = declared.find((name) => !others.includes(name));
  if (idle) throw fault(file, `declares the placeholder ${idle}, which ${lacks}`);
  const undeclared = others.find((name) => !declared.includes(name));
  if (undeclared) throw fault(file, `${adds} the placeholder ${undeclared} without declaring it`);
}

function fillMessages(
  name: PromptName,
  messages: readonly PromptMessage[],
  values: Readonly<Record<string, string>>,
): PromptMessage[] {
  const fill = (placeholder: string): string => {
    const value = values[placeholder];
    if (value === undefined) throw new Error(`the prompt ${name} was given no ${placeholder}`);
    return value;
  };
  return messages.map(({ role, content }) => ({
    role,
    content: content.replace(PLACEHOLDER, (_, placeholder: string) => fill(placeholder)),
  }));
}

const REMEDY = 'Put the folder prompts/ back as it came with the program.';

function fault(file: string, what: string, options?: ErrorOptions): DeskError {
  return new DeskError(`The prompt ${file} ${what}.`, 'Correct it: see prompts/README.md.', options);
}
