import { useId, useRef, useState } from "react";
import { embedWords } from "#i18n/embedWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { copyText } from "#ui/copyText.ts";

/** A text to take away, with a button that copies it. */
export function EmbedCode({ form, code }: { form: string; code: string }) {
  const { dialog: words } = embedWords[useLanguage()];
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [message, setMessage] = useState<{ readonly of: string; readonly text: string } | null>(
    null,
  );
  const copy = async () => {
    const isCopied = await copyText(code);
    setMessage({ of: code, text: isCopied ? words.copied : words.copyFailed });
    if (isCopied) return;
    field.current?.focus();
    field.current?.select();
  };
  return (
    <section className="share-way">
      <label className="embed-form" htmlFor={id}>
        {form}
      </label>
      <textarea
        ref={field}
        id={id}
        className="share-link embed-code"
        rows={3}
        readOnly
        spellCheck={false}
        value={code}
      />
      <p className="share-actions">
        <button
          type="button"
          className="plain-button"
          aria-label={words.copyOf(form)}
          onClick={() => void copy()}
        >
          {words.copy}
        </button>
        <span role="status" className="small">
          {message?.of === code && message.text}
        </span>
      </p>
    </section>
  );
}
