const END = /[.!?…][“”"’'»«›‹)\]]{0,3}$/u;
const ABBREVIATION =
  /(?:^|[\s(„"])(?:\p{L}|\d{1,2}|Dr|Prof|Nr|Abs|Art|Bd|Hr|Fr|Str|St|ca|bzw|usw|vgl|evtl|ggf|inkl|zzgl|sog|gem|lt|Tel|Mio|Mrd|Mr|Mrs|Ms|No)\.$/u;

/** Whether a sentence can be over with these words; "z. B.", "Dr." and "am 26." are no ends. */
export function endsSentence(text: string): boolean {
  const end = text.slice(-24);
  return END.test(end) && !ABBREVIATION.test(end);
}
