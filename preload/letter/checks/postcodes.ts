/** "40221", "D-40221", "BS1 5TR". */
export const POSTCODE = /(?<![\d\p{L}])(?:(?:[A-Z]{1,2}-)?\d{4,6}(?!\d)|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?!\p{L}))/u;

/** Receivers of much mail have a postcode of their own and no street: parliament and government in Berlin. */
export const OWN_POSTCODE = /(?<!\d)1101\d(?!\d)/u;
