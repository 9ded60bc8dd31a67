/** Why a row is not in a total. */
export type LeftOutReason =
  | 'running_total'
  | 'same_event'
  | 'in_batch'
  | 'earlier'
  | 'other_stage'
  | 'undated'
  | 'partly_in_period'
  | 'several_periods'
  | 'place_not_stated'
  | 'wider_place'
  | 'sector_not_stated'
  | 'average';

/** A row that was not counted, or one whose average was not added though its projects were. */
export interface LeftOut {
  /** Of the row. */
  readonly id: string;
  readonly reason: LeftOutReason;
  /** The row that was counted in its place, or null. */
  readonly counted: string | null;
}

const SENTENCES: Readonly<Record<LeftOutReason, string>> = {
  running_total: 'A running total: it is never added to events.',
  same_event: 'Another report of what is counted already.',
  in_batch: 'Part of a batch that is counted.',
  earlier: 'Not the first time: counted where it was first, or before the period.',
  other_stage: 'Of another stage.',
  undated: 'No date is stated.',
  partly_in_period: 'Its date reaches beyond the period.',
  several_periods: 'Its date is longer than what is counted by.',
  place_not_stated: 'No place is stated.',
  wider_place: 'Stated only of a place that holds the one asked for.',
  sector_not_stated: 'No sector is stated.',
  average: 'An average: averages are not added up.',
};

/** Why a row was left out, in a sentence; with the row that was counted, where there is one. */
export function whyLeftOut({ reason, counted }: LeftOut): string {
  const sentence = SENTENCES[reason];
  return counted === null ? sentence : `${sentence.slice(0, -1)} (${counted}).`;
}
