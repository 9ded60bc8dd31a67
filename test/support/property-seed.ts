import fc from 'fast-check';

/**
 * Property tests draw the same examples in every run, so that a change is judged by itself and not by the luck of the draw.
 * Other examples: `PROPERTY_SEED=7 npm test`.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_122) });
