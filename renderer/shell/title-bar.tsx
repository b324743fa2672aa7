import type { ReactNode } from "react";

export interface TitleBarProps {
  readonly children: ReactNode;
  readonly actions: ReactNode;
}

/** The line at the top: where one is on the left, what can be done on the right. */
export function TitleBar({ children, actions }: TitleBarProps) {
  return (
    <header className="title-bar">
      <div className="title-bar-place">{children}</div>
      <div className="title-bar-actions">{actions}</div>
    </header>
  );
}
