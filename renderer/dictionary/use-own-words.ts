import { useEffect, useState } from "react";
import type { Failure, Result } from "../../preload/contract/result";
import type { OwnWords } from "../../preload/contract/spelling";
import { useDesk } from "../state/use-desk";
import { addWords, ownWords, removeWord } from "./dictionary-deeds";

/** The own words while they are looked at. */
export interface OwnWordsInSight {
  /** Null until they are there. */
  readonly own: OwnWords | null;
  /** Why the last thing asked for could not be done. */
  readonly failure: Failure | null;
  /** True where it was done. */
  readonly add: (words: readonly string[]) => Promise<boolean>;
  readonly remove: (word: string) => Promise<boolean>;
}

export function useOwnWords(): OwnWordsInSight {
  const desk = useDesk();
  const [own, setOwn] = useState<OwnWords | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const take = (result: Result<OwnWords>) => {
    setFailure(result.ok ? null : result.failure);
    if (result.ok) setOwn(result.value);
    return result.ok;
  };
  useEffect(() => void ownWords(desk).then(take), [desk]);
  return {
    own,
    failure,
    add: async (words) => take(await addWords(desk, words)),
    remove: async (word) => take(await removeWord(desk, word)),
  };
}
