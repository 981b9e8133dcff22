import { useRef, useState } from "react";
import type { Language } from "#domain/base/text.ts";
import { ISSUE_LIMIT } from "#domain/tour/tourIssue.ts";
import { oneFileWords } from "#i18n/oneFileWords.ts";
import { shareWords } from "#i18n/shareWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { isOneFile } from "#services/oneFile.ts";
import { instantNow } from "#state/instantNow.ts";
import { giveOut, issueNow, tourNow, useTour } from "#state/tour.ts";
import { linkBase, tourLink } from "#state/tourLink.ts";
import { TOUR_PARAMETER_LIMIT, tourParameter } from "#state/tourUrl.ts";
import { copyText } from "#ui/copyText.ts";
import { LinkCode } from "./LinkCode.tsx";
import { canShare, shareLink } from "./shareLink.ts";

interface PublicLinkProps {
  readonly publicUrl: string | null;
  /** Of the plan, for the device's own way of sharing. */
  readonly title: string;
}

/** The public copy as a link and a QR code. It counts as given out once it has been asked for. */
export function PublicLink({ publicUrl, title }: PublicLinkProps) {
  const language = useLanguage();
  const words = shareWords[language];
  const state = useTour();
  const [openedAt] = useState(instantNow);
  const [message, setMessage] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const base = linkBase(publicUrl);
  const issue = issueNow(state);
  const next = Math.min(state.plan.number + 1, ISSUE_LIMIT);
  const code = tourParameter(state.tour, issue ?? { number: next, issuedAt: openedAt });
  if (isOneFile() && !base.isPublic) return <p>{oneFileWords[language].noLink}</p>;
  if (code && "tooLong" in code) return <p>{tooLongSentence(code.tooLong, language)}</p>;

  /** Null where the number has made it too long. */
  const give = (): string | null => {
    const given = tourParameter(tourNow(), giveOut(instantNow()));
    return given && "code" in given ? tourLink(base, given.code) : null;
  };
  const refuse = (why: string) => {
    setMessage(why);
    field.current?.focus();
    field.current?.select();
  };
  const copy = async () => {
    const link = give();
    if (link === null) return;
    if (await copyText(link)) setMessage(words.copied);
    else refuse(words.copyFailed);
  };
  const share = async () => {
    const link = give();
    setMessage(null);
    if (link !== null && (await shareLink(title, link)) === "refused") refuse(words.shareFailed);
  };
  const link = issue && code ? tourLink(base, code.code) : null;
  return (
    <>
      {!base.isPublic && <p>{words.thisMachine}</p>}
      <p className="share-actions">
        <button type="button" className="plain-button" onClick={() => void copy()}>
          {words.copyLink}
        </button>
        {base.isPublic && canShare() && (
          <button type="button" className="plain-button" onClick={() => void share()}>
            {words.share}
          </button>
        )}
        <span role="status" className="small">
          {message}
        </span>
      </p>
      {link !== null && (
        <input
          ref={field}
          className="share-link"
          readOnly
          aria-label={words.link}
          value={link}
          onFocus={(event) => event.target.select()}
        />
      )}
      {base.isPublic && <LinkCode link={link} issue={issue} onAsk={give} />}
    </>
  );
}

function tooLongSentence(length: number, language: Language): string {
  const [is, limit] = [length, TOUR_PARAMETER_LIMIT].map((count) =>
    count.toLocaleString(language === "en" ? "en-GB" : "vi"),
  );
  return shareWords[language].tooLong(is ?? "", limit ?? "");
}
