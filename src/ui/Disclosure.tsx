import { type ReactNode, useRef, useState } from "react";

interface DisclosureProps {
  readonly className: string;
  /** Only one of a group is open at a time. */
  readonly group: string;
  readonly summary: string;
  readonly children: ReactNode;
}

/** Something folded away under its name; Escape folds it again. What is inside is made when it is opened. */
export function Disclosure({ className, group, summary, children }: DisclosureProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      ref={details}
      name={group}
      className={className}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !details.current?.open) return;
        event.stopPropagation();
        details.current.open = false;
        details.current.querySelector("summary")?.focus();
      }}
    >
      <summary>{summary}</summary>
      {isOpen && <div className="disclosed">{children}</div>}
    </details>
  );
}
