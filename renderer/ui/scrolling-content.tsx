import { type ReactNode, useLayoutEffect, useRef, useState } from "react";

export interface ScrollingContentProps {
  /** What it is, for those who reach it by keyboard. */
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** Content that scrolls where there is too little room for it, and that the keyboard reaches as long as it does. */
export function ScrollingContent({ label, className, children }: ScrollingContentProps) {
  const place = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const { current } = place;
    if (current === null) return undefined;
    const measure = () => setScrolls(current.scrollHeight > current.clientHeight);
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    for (const child of current.children) observer.observe(child);
    measure();
    return () => observer.disconnect();
  });
  return (
    <div ref={place} className={className} {...(scrolls ? { tabIndex: 0, role: "group", "aria-label": label } : {})}>
      {children}
    </div>
  );
}
