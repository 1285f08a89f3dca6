import { useEffect, useRef, useState, type ReactNode } from "react";

/** A pane that can be reached and scrolled by keyboard, but is no stop on the way when nothing in it is cut off. */
export function ScrollPane({
  className,
  children,
}: {
  readonly className: string | undefined;
  readonly children: ReactNode;
}) {
  const pane = useRef<HTMLDivElement>(null);
  const [isCutOff, setCutOff] = useState(false);

  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const measure = () => setCutOff(element.scrollHeight > element.clientHeight);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    measure();
    return () => observer.disconnect();
  }, [children]);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div ref={pane} tabIndex={isCutOff ? 0 : undefined} className={className}>
      {children}
    </div>
  );
}
