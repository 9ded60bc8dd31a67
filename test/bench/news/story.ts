import type { Gazetteer } from '../../../src/language/places.ts';
import type { Chance } from './random.ts';
import { FIRM_KINDS, FIRM_SYLLABLES, PRODUCTS, type Product, SURNAMES } from './words.ts';

export type NewsLanguage = 'en' | 'zh' | 'ru' | 'ko';
export type NewsStage = 'signed' | 'started' | 'in_production';

/** A name in pinyin and in Chinese. */
export interface Name {
  readonly en: string;
  readonly zh: string;
}

export interface NewsPlace extends Name {
  readonly id: string;
  /** With the word for what it is: `Jiutai District`. */
  readonly title: string;
  readonly parent: Name;
}

/** One project of a brief; its firm and product together occur once in a corpus. */
export interface NewsProject {
  readonly firm: Name;
  readonly product: Product;
  /** Hundreds of millions of yuan (亿元), one decimal. */
  readonly yi: number;
  readonly jobs: number;
  readonly mu: number;
  readonly person: Name;
}

/** What a brief reports, before it is put into words. */
export interface Story {
  readonly number: number;
  readonly language: NewsLanguage;
  readonly place: NewsPlace;
  readonly day: { readonly year: number; readonly month: number; readonly day: number };
  /** `YYYY-MM-DD`, up to three days later. */
  readonly published: string;
  readonly stage: NewsStage;
  readonly projects: readonly NewsProject[];
  /** Of the whole event, of which the brief names a few projects. */
  readonly total: { readonly projects: number; readonly yi: number };
}

const STAGES: readonly NewsStage[] = ['signed', 'started', 'in_production'];
/** How many projects make a brief of some five passages. */
const PROJECTS_A_BRIEF: Record<NewsLanguage, number> = { en: 4, zh: 5, ru: 6, ko: 8 };
const TITLES = { district: 'District', county: 'County', city: 'City' } as const;

/** Every city, district and county of China, with what it lies in. */
export function chinesePlaces(gazetteer: Gazetteer): NewsPlace[] {
  const places: NewsPlace[] = [];
  const visit = (id: string, parent: Name | null) => {
    for (const place of gazetteer.inside(id)) {
      const own = { en: place.name, zh: gazetteer.chineseName(place.id) ?? '' };
      if (
        parent &&
        own.zh &&
        (place.kind === 'district' || place.kind === 'county' || place.kind === 'city')
      ) {
        places.push({ id: place.id, ...own, title: titleOf(place.name, TITLES[place.kind]), parent });
      }
      visit(place.id, own);
    }
  };
  visit('cc:CN', null);
  return places;
}

/** `Jiutai District`; `Suo County` is one already. */
function titleOf(name: string, kind: string): string {
  return name.endsWith(kind) ? name : `${name} ${kind}`;
}

/** Makes stories one after another; the same chance and places give the same stories. */
export class StoryMaker {
  readonly #chance: Chance;
  readonly #places: readonly NewsPlace[];
  readonly #used = new Set<string>();
  #made = 0;

  constructor(chance: Chance, places: readonly NewsPlace[]) {
    this.#chance = chance;
    this.#places = places;
  }

  make(): Story {
    const chance = this.#chance;
    const day = {
      year: chance.between(2017, 2026),
      month: chance.between(1, 10),
      day: chance.between(1, 25),
    };
    const language = this.#language();
    return {
      number: ++this.#made,
      language,
      place: chance.pick(this.#places),
      day,
      published: isoDay(day.year, day.month, day.day + chance.between(0, 3)),
      stage: chance.pick(STAGES),
      projects: Array.from({ length: PROJECTS_A_BRIEF[language] }, () => this.#project()),
      total: { projects: chance.between(5, 120), yi: chance.between(60, 900) },
    };
  }

  /** Mostly English, 15 in 100 Chinese, 3 Russian, 2 Korean. */
  #language(): NewsLanguage {
    const at = this.#chance.next();
    if (at < 0.8) return 'en';
    if (at < 0.95) return 'zh';
    return at < 0.98 ? 'ru' : 'ko';
  }

  #project(): NewsProject {
    const chance = this.#chance;
    const [firm, product] = this.#firmAndProduct();
    return {
      firm,
      product,
      yi: chance.between(5, 600) / 10,
      jobs: chance.between(3, 400) * 10,
      mu: chance.between(20, 900),
      person: personName(chance),
    };
  }

  #firmAndProduct(): [Name, Product] {
    for (;;) {
      const firm = firmName(this.#chance);
      const product = this.#chance.pick(PRODUCTS);
      const key = `${firm.en} ${product.en}`;
      if (this.#used.has(key)) continue;
      this.#used.add(key);
      return [firm, product];
    }
  }
}

function firmName(chance: Chance): Name {
  const syllables = Array.from({ length: chance.next() < 0.75 ? 2 : 3 }, () => chance.pick(FIRM_SYLLABLES));
  const kind = chance.pick(FIRM_KINDS);
  return { en: `${joined(syllables)} ${kind.en}`, zh: syllables.map(({ zh }) => zh).join('') + kind.zh };
}

function personName(chance: Chance): Name {
  const surname = chance.pick(SURNAMES);
  const given = Array.from({ length: 2 }, () => chance.pick(FIRM_SYLLABLES));
  return {
    en: `${joined([surname])} ${joined(given)}`,
    zh: surname.zh + given.map(({ zh }) => zh).join(''),
  };
}

function joined(syllables: readonly { readonly en: string }[]): string {
  const word = syllables.map(({ en }) => en).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function isoDay(year: number, month: number, day: number): string {
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
