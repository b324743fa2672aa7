import { localDay } from "../../preload/letter/local-day";
import { useDesk } from "../state/use-desk";

/** The day it is here, ISO 8601. */
export function useToday(): string {
  return localDay(new Date(useDesk().now()));
}
