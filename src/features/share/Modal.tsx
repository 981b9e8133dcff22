import { type DragEvent, type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { useFocusReturn } from "#ui/useFocusReturn.ts";

interface ModalProps {
  readonly title: string;
  /** What its closing button says. */
  readonly close: string;
  readonly onClose: () => void;
  /** A file let go over it; without this, files are not taken. */
  readonly onFile?: (file: File) => void;
  readonly children: ReactNode;
}

/** A window over the page that holds the focus until it is closed. */
export function Modal({ title, close, onClose, onFile, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useFocusReturn();
  useLayoutEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const onDragOver = (event: DragEvent) => {
    if (onFile && event.dataTransfer.types.includes("Files")) event.preventDefault();
  };
  const onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (!onFile || !file) return;
    // The browser would leave the page and show the file.
    event.preventDefault();
    onFile(file);
  };
  return (
    <dialog
      ref={dialog}
      className="plan-dialog"
      aria-labelledby={titleId}
      onClose={onClose}
      onDragOver={onDragOver}
      onDrop={onDrop}
      // Escape and the arrow keys mean something else behind it.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="plan-dialog-head">
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="plain-button" onClick={() => dialog.current?.close()}>
          {close}
        </button>
      </div>
      {children}
    </dialog>
  );
}
