import { writeAmount, writeDate, writeProjects } from '../language/wording/figures.ts';
import { differingReports } from './differing-reports.ts';
import type { Fact } from './fact.ts';

/**
 * Where reports of one event differ, as lines of a terminal: the event, then each figure with its row and document. Empty
 * where all agree.
 */
export function writeDifferences(facts: readonly Fact[]): string {
  const events = differingReports(facts).map(({ facts: reports }) => {
    const [first] = reports as [Fact];
    const when = first.event && writeDate(first.event, 'en');
    const event = [first.stage.replace('_', ' '), first.place, when].filter((word) => word).join(', ');
    return `  ${event}\n${reports.map(reportLine).join('')}`;
  });
  return events.length === 0 ? '' : `\nReports of one event differ:\n${events.join('')}`;
}

function reportLine({ id, projects, amount, document }: Fact): string {
  const figures = [projects && writeProjects(projects, 'en'), amount && writeAmount(amount, 'en')];
  return `    ${id}  ${figures.filter((figure) => figure).join(', ')}  ${document}\n`;
}
