import { type ReactNode, useRef, useState } from "react";

interface EditorFoldProps {
  readonly className: string;
  /** `Edit`, and of what. */
  readonly label: string;
  readonly name: string;
  readonly fieldsClassName: string;
  readonly children: ReactNode;
}

/** Fields folded away under one word; Escape folds them again. */
export function EditorFold(props: EditorFoldProps) {
  const { className, label, name, fieldsClassName, children } = props;
  const details = useRef<HTMLDetailsElement>(null);
  // Once made, the fields stay: what is typed there and cannot be read yet is not lost by folding.
  const [wasOpened, setOpened] = useState(false);
  return (
    <details
      ref={details}
      className={className}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !details.current?.open) return;
        event.stopPropagation();
        details.current.open = false;
        details.current.querySelector("summary")?.focus();
      }}
    >
      <summary>
        {label}
        <span className="visually-hidden">: {name}</span>
      </summary>
      {wasOpened && (
        // biome-ignore lint/a11y/useSemanticElements: a legend would say the name once more
        <div role="group" aria-label={name} className={fieldsClassName}>
          {children}
        </div>
      )}
    </details>
  );
}
