import { useState } from "react";
import type { TourIssue } from "#domain/tour/tourIssue.ts";
import { copyNumber } from "#i18n/copyNumber.ts";
import { shareWords } from "#i18n/shareWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { QrCode } from "#ui/QrCode.tsx";
import { qrModules } from "#ui/qrModules.ts";

interface LinkCodeProps {
  /** Null until the copy has been given out. */
  readonly link: string | null;
  readonly issue: TourIssue | null;
  /** Gives it out. */
  readonly onAsk: () => void;
}

/** From here on, phones held at arm's length fail: version 20 of the code and above, with its border. */
const DENSE_MODULES = 105;

/** A link as a code to photograph, shown when it is asked for. */
export function LinkCode({ link, issue, onAsk }: LinkCodeProps) {
  const language = useLanguage();
  const words = shareWords[language];
  const [isShown, setShown] = useState(false);
  return (
    <>
      <p>
        <button
          type="button"
          className="plain-button"
          aria-expanded={isShown}
          onClick={() => {
            if (!isShown) onAsk();
            setShown(!isShown);
          }}
        >
          {isShown ? words.hideCode : words.showCode}
        </button>
      </p>
      {isShown && link !== null && issue && (
        <CodeOf link={link} label={words.codeOf(copyNumber(issue, language))} />
      )}
    </>
  );
}

function CodeOf({ link, label }: { link: string; label: string }) {
  const words = shareWords[useLanguage()];
  const modules = qrModules(link);
  if (!modules) return <p>{words.noCode}</p>;
  return (
    <figure className="share-code">
      <QrCode modules={modules} label={label} />
      {modules.length >= DENSE_MODULES && <figcaption className="small">{words.dense}</figcaption>}
    </figure>
  );
}
