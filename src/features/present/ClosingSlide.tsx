import { presentWords } from "#i18n/presentWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { QrCode } from "#ui/QrCode.tsx";
import { qrModules } from "#ui/qrModules.ts";
import { SlideHead, type SlideProps } from "./SlideHead.tsx";
import type { TalkLink } from "./talkLink.ts";

interface ClosingSlideProps extends SlideProps {
  readonly link: TalkLink;
}

/** Thanks, and a way to take it all along. */
export function ClosingSlide({ slide, talk, link }: ClosingSlideProps) {
  const words = presentWords[useLanguage()];
  return (
    <>
      <SlideHead slide={slide} talk={talk} />
      <p className="slide-lead">{words.closingLine}</p>
      {link.kind === "here" ? (
        <p className="slide-quiet">{words.thisMachine}</p>
      ) : (
        <LinkCode url={link.url} withTour={talk.tour !== null && !link.withoutTour}>
          {link.withoutTour && <p className="slide-quiet">{words.withoutTour}</p>}
        </LinkCode>
      )}
    </>
  );
}

interface LinkCodeProps {
  readonly url: string;
  readonly withTour: boolean;
  readonly children: React.ReactNode;
}

function LinkCode({ url, withTour, children }: LinkCodeProps) {
  const words = presentWords[useLanguage()];
  const modules = qrModules(url);
  return (
    <figure className="slide-code">
      {modules && <QrCode modules={modules} label={words.codeOf} />}
      <figcaption>
        <p>{words.scan[withTour ? "tour" : "sites"]}</p>
        <p className="slide-address">{hostAndPath(url)}</p>
        {children}
      </figcaption>
    </figure>
  );
}

/** What can be typed: a code in it cannot. */
function hostAndPath(url: string): string {
  const { host, pathname } = new URL(url);
  return host + pathname.replace(/\/$/, "");
}
