import { Search } from "lucide-react";
import { SearchField as AriaSearchField, Input } from "react-aria-components";
import "./text-field.css";

export interface SearchFieldProps {
  readonly label: string;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  readonly autoFocus?: boolean;
}

/** A field for words that are looked for; the escape key empties it. */
export function SearchField({ label, ...props }: SearchFieldProps) {
  return (
    <AriaSearchField {...props} aria-label={label} className="search">
      <Search size={18} aria-hidden />
      <Input className="search-input" placeholder={label} />
    </AriaSearchField>
  );
}
