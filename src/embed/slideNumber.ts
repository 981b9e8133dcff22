/** Which of how many slides shows, from 1. */
export interface SlideNumber {
  readonly step: number;
  readonly steps: number;
}

/** As the slide itself says it; null where no slides are shown. */
export function slideNumber(): SlideNumber | null {
  const text = document.querySelector<HTMLElement>("[data-step]")?.dataset.step ?? "";
  const [step = 0, steps = 0] = text.split("/").map(Number);
  return step > 0 && steps > 0 ? { step, steps } : null;
}

/** Tells when another slide shows, or there are more or fewer. Returns what ends it. */
export function watchSlide(onChange: (now: SlideNumber) => void): () => void {
  let last = "";
  const look = () => {
    const now = slideNumber();
    const text = now ? `${now.step}/${now.steps}` : "";
    if (text === last) return;
    last = text;
    if (now) onChange(now);
  };
  const observer = new MutationObserver(look);
  const options = { subtree: true, childList: true, attributeFilter: ["data-step"] };
  observer.observe(document.body, options);
  look();
  return () => observer.disconnect();
}
