import { localDay } from "../../preload/letter/local-day";
import { useDesk } from "./use-desk";

/** The day it is here, ISO 8601. */
export function useToday(): string {
  return localDay(new Date(useDesk().now()));
}
