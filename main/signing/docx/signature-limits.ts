/** Nobody signs one letter so often; each signature costs a look at every part. */
export const MAX_SIGNATURES = 100;
