import "./embed.css";
import { embedWords } from "#i18n/embedWords.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import { addressOf } from "#state/syncUrl.ts";
import { useView } from "#state/view.ts";
import { embedOptions, withoutEmbedOptions } from "./embedOptions.ts";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { LimitNotice } from "./LimitNotice.tsx";
import { MapCover } from "./MapCover.tsx";
import { useEmbedding } from "./useEmbedding.ts";
import { useFrameLimits } from "./useFrameLimits.ts";

/** All there is above the map in another page; with it comes what joins the two pages. */
export function EmbedBar() {
  const { app } = useWords();
  const words = embedWords[useLanguage()];
  // The link leads to what shows now, whatever that is.
  const { mode } = useView();
  useEmbedding();
  const limits = useFrameLimits(ownAddress);
  const { interaction } = embedOptions();
  const notice = limits.met && <LimitNotice limit={limits.met} onClose={limits.dismiss} />;
  // The stage has the whole frame.
  if (mode === "present") return notice;
  return (
    <header className="embed-bar">
      <h1>{app.name}</h1>
      <LanguageSwitch />
      <a className="embed-open" href={ownAddress()} target="_blank" rel="noopener">
        {words.openWindow}
      </a>
      {interaction === "click" && <MapCover />}
      {notice}
    </header>
  );
}

/** What shows now, in a window of its own. */
function ownAddress(): string {
  return withoutEmbedOptions(addressOf({ embed: false, parent: null }));
}
