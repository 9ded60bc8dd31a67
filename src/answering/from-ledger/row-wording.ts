import type { AnswerLanguage } from '../../language/answer-language.ts';
import type { Period } from '../../language/dates/calendar.ts';
import type { Place } from '../../language/meaning.ts';
import { placeByPath, placeName } from '../../language/places/relations.ts';
import type { Gazetteer } from '../../language/places.ts';
import { clipTo } from '../../language/wording/display-width.ts';
import { writeAmount, writeDate, writeProjects } from '../../language/wording/figures.ts';
import type { Fact } from '../../ledger/fact.ts';
import type { TotalAmount } from '../../ledger/ledger-total.ts';
import type { Occurrence } from '../../ledger/occurrences.ts';
import { STAGE_NAMES } from '../../ledger/stage-names.ts';
import { ANSWER_PHRASES } from '../wording/phrases.ts';
import { LEDGER_PHRASES } from './wording.ts';

/** Columns of a screen that one cell takes at most. */
const WIDEST = 30;

/** Writes figures, times and places of rows in the language of a question. */
export class RowWording {
  readonly phrases;
  readonly separator: string;
  readonly #language: AnswerLanguage;
  readonly #gazetteer: Gazetteer;

  constructor(language: AnswerLanguage, gazetteer: Gazetteer) {
    this.phrases = LEDGER_PHRASES[language];
    this.separator = ANSWER_PHRASES[language].separator;
    this.#language = language;
    this.#gazetteer = gazetteer;
  }

  get language(): AnswerLanguage {
    return this.#language;
  }

  line(...items: readonly (string | null)[]): string {
    return items.filter((item) => item !== null && item !== '').join(this.separator);
  }

  stage(stage: Fact['stage'] | null): string | null {
    return stage && STAGE_NAMES[this.#language][stage];
  }

  /** The place of a path; null for the empty one. */
  place(path: readonly string[]): string | null {
    if (path.length === 0) return null;
    const place = this.#language === 'zh' ? placeByPath(this.#gazetteer, path) : null;
    return place ? placeName(this.#gazetteer, place, this.#language) : (path.at(-1) ?? null);
  }

  places(places: readonly Place[]): string | null {
    const names = places.map((place) => placeName(this.#gazetteer, place, this.#language));
    return names.length > 0 ? names.join(' + ') : null;
  }

  period(period: Period | null): string | null {
    return period && writeDate(period, this.#language);
  }

  projects(count: Pick<NonNullable<Fact['projects']>, 'value' | 'qualifier'>): string {
    return writeProjects(count, this.#language);
  }

  /** A number of projects without the word, for a column that has it in its head. */
  number(count: Pick<NonNullable<Fact['projects']>, 'value' | 'qualifier'>): string {
    return this.projects(count).replace(/ projects?$|个项目|^проектов: |프로젝트 |개/gu, '');
  }

  /** Sums of a group; with how many of its `of` events state them, where not all do. */
  sums(amounts: readonly TotalAmount[], of: number): string | null {
    if (amounts.length === 0) return null;
    const { stated: statedFor, fundsInPlace } = this.phrases;
    const write = ({ stated, kind, ...amount }: TotalAmount) => {
      const remarks = [
        ...(kind === 'funds_in_place' ? [fundsInPlace] : []),
        ...(stated < of ? [statedFor(stated, of)] : []),
      ];
      const figure = writeAmount(amount, this.#language);
      return remarks.length > 0 ? `${figure} (${remarks.join(', ')})` : figure;
    };
    return amounts.map(write).join('; ');
  }

  /** The figures one row states. */
  figures({ projects, amount }: Pick<Fact, 'projects' | 'amount'>): string {
    return this.line(projects && this.projects(projects), amount && this.amount(amount));
  }

  amount({ kind, ...amount }: NonNullable<Fact['amount']>): string {
    const { fundsInPlace, onAverage } = this.phrases;
    const remark = kind === 'average' ? onAverage : kind === 'funds_in_place' ? fundsInPlace : null;
    const figure = writeAmount(amount, this.#language);
    return remark ? `${figure} (${remark})` : figure;
  }

  /** The figures of an occurrence, those that are cited for it. */
  occurrence({ count, amounts }: Occurrence): string {
    return this.line(
      count && this.projects(count.figure),
      ...amounts.map(({ figure }) => this.amount(figure)),
    );
  }

  /** Names of projects, or of those who invest; empty where none is known. */
  names({ facts }: Occurrence): string {
    const names = [...new Set(facts.flatMap((fact) => fact.names))];
    const investors = [...new Set(facts.flatMap((fact) => fact.investors))];
    return clipTo((names.length > 0 ? names : investors).join('; '), WIDEST);
  }

  cell(text: string | null): string {
    return text ? clipTo(text, WIDEST) : '–';
  }
}
