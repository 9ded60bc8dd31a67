import { type Grammar, longest } from '../reader.ts';
import { readBound } from './bounds.ts';
import { readPeriod } from './periods.ts';
import { readRange } from './ranges.ts';
import { TRIGGER } from './trigger.ts';

/** English dates: an ordered list of readers, of which the longest parse wins. */
export const ENGLISH: Grammar = { trigger: TRIGGER, read: longest([readPeriod, readRange, readBound]) };
