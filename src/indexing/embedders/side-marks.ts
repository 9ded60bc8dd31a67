/** How one side, questions or passages, is shown to the model. */
export interface SideMark {
  readonly model: string;
  /** Put before each text, as it is: a space at its end counts. */
  readonly prefix: string;
}

export interface SideMarks {
  readonly query: SideMark;
  readonly passage: SideMark;
}

/** What was set; null or undefined where the model's family is to decide. An empty prefix is a choice, too. */
export interface SideSettings {
  readonly model: string;
  readonly queryModel?: string | null;
  readonly queryPrefix?: string | null;
  readonly passagePrefix?: string | null;
}

interface Family {
  /** Against the name as servers give it: `intfloat/multilingual-e5-small`, `BAAI/bge-m3`, `nomic-embed-text:latest`. */
  readonly name: RegExp;
  readonly query: string;
  readonly passage: string;
}

const RETRIEVE = 'Given a web search query, retrieve relevant passages that answer the query';
const REPRESENT = 'Represent this sentence for searching relevant passages: ';
const REPRESENT_IN_CHINESE = '为这个句子生成表示以用于检索相关文章：';

/**
 * The marks that the authors of a model trained it with, from the model cards on huggingface.co (intfloat, BAAI,
 * nomic-ai, mixedbread-ai, Qwen). The first family that fits counts; a model of none gets no marks.
 */
const FAMILIES: readonly Family[] = [
  { name: /\be5-.*instruct/i, query: `Instruct: ${RETRIEVE}\nQuery: `, passage: '' },
  { name: /\be5\b/i, query: 'query: ', passage: 'passage: ' },
  { name: /\bbge-m3/i, query: '', passage: '' },
  { name: /\bbge-(?:small|base|large)-zh/i, query: REPRESENT_IN_CHINESE, passage: '' },
  { name: /\bbge-(?:small|base|large)/i, query: REPRESENT, passage: '' },
  { name: /\bnomic-embed-text/i, query: 'search_query: ', passage: 'search_document: ' },
  { name: /\bmxbai-embed-large/i, query: REPRESENT, passage: '' },
  { name: /\bqwen3-embedding/i, query: `Instruct: ${RETRIEVE}\nQuery:`, passage: '' },
];

/**
 * How questions and passages are marked for a model. What is set wins; where questions have a model name of their own,
 * the server marks the sides by name and nothing is guessed; else the model's family decides.
 */
export function markSides(settings: SideSettings): SideMarks {
  const { model, queryModel, queryPrefix, passagePrefix } = settings;
  const family = queryModel ? undefined : FAMILIES.find(({ name }) => name.test(model));
  return {
    query: { model: queryModel || model, prefix: queryPrefix ?? family?.query ?? '' },
    passage: { model, prefix: passagePrefix ?? family?.passage ?? '' },
  };
}

/** The part of an embedder's identity that says how its passages are marked. */
export function passageRules({ prefix }: SideMark): string {
  return `passage prefix ${JSON.stringify(prefix)}`;
}
