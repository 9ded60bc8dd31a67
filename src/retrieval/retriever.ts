export type { PassageRanker as DeskRetriever, RankedPassage } from './passage-ranker.ts';
