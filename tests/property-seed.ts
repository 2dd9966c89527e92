import fc from 'fast-check';

/**
 * Property tests draw from one seed, so that the same commit gives the same verdict. `PROPERTY_SEED=random` draws anew
 * each time, as the weekly run does; a number is the seed of a run to be repeated.
 */
const given = process.env['PROPERTY_SEED'] ?? '20230812';
if (given !== 'random') fc.configureGlobal({ seed: Number(given) });
