import type { Gazetteer } from '../../language/places.ts';
import { writeAmount, writeDate, writeProjects } from '../../language/wording/figures.ts';
import type { Fact } from '../../ledger/fact.ts';
import { nameOfPath } from '../../ledger/place-words.ts';
import { sectorName } from '../../ledger/sector-names.ts';
import { STAGE_NAMES } from '../../ledger/stage-names.ts';
import type { Wording } from '../wording/wording.ts';
import { bold, type FormattedText, join } from './formatted-text.ts';
import { oneLine } from './one-line.ts';

/** Names of a row that a list shows, in UTF-16 units. */
const LONGEST_NAMES = 90;

/**
 * A row of the ledger in two or three short lines, which a telephone does not wrap: when, stage and place; figures; what it is about.
 */
export function ledgerLine(
  number: number,
  fact: Fact,
  wording: Wording,
  gazetteer: Gazetteer,
): FormattedText {
  const { code, ledger } = wording;
  const { stage, event, place_path: path } = fact;
  const when = (event && writeDate(event, code)) ?? ledger.undated;
  const where = path.length > 0 ? nameOfPath(path, code, gazetteer) : '';
  const first = [STAGE_NAMES[code][stage], when, where].filter((part) => part !== '').join(' · ');
  const figures = figuresOf(fact, wording);
  return join(
    [join([bold(`${number}.`), ` ${first}`]), figures, whatOf(fact, wording)].filter((line) => line !== ''),
    '\n',
  );
}

/** `15 projects · over RMB 20 billion`; empty where no figure is stated. */
function figuresOf({ projects, amount }: Fact, { code, ledger }: Wording): string {
  const kind = amount?.kind === 'average' || amount?.kind === 'funds_in_place' ? amount.kind : null;
  const money = amount
    ? `${writeAmount(amount, code)}${kind === null ? '' : ` (${ledger.amountKinds[kind]})`}`
    : '';
  return [projects ? writeProjects(projects, code) : '', money].filter((part) => part !== '').join(' · ');
}

/** The names, or the sectors where none is stated; what a row counts where it is not one project. */
function whatOf({ scope, names, investors, sectors }: Fact, { code, ledger }: Wording): string {
  const said = [...names, ...investors];
  const about = said.length > 0 ? said : sectors.map((sector) => sectorName(sector, code));
  const counted = scope === 'project' ? '' : ledger.scopes[scope];
  return oneLine([counted, about.join('; ')].filter((part) => part !== '').join(': '), LONGEST_NAMES);
}
