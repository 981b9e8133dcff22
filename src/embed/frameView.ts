import { useBlank } from "#state/blank.ts";
import { goToStep } from "#state/step.ts";
import {
  chooseLanguage,
  chooseTheme,
  closeReader,
  enterMode,
  type IgnoredParameter,
  leaveSite,
  openPassage,
  selectSite,
  useView,
  viewNow,
} from "#state/view.ts";
import { openFrame } from "./frame.ts";
import { directionOf, watchKeys } from "./frameKeys.ts";
import type { Command, FrameEvent } from "./protocol.ts";
import { slideNumber, watchSlide } from "./slideNumber.ts";

const CHOICES = ["mode", "step", "site", "passage", "compare", "page"] as const;

interface FramedView {
  /** Origin of the page around this one, by its own word in the address. */
  readonly parent: string | null;
  readonly siteIds: readonly string[];
}

export interface FrameConnection {
  /** How many messages were left aside. */
  readonly ignored: () => number;
  readonly close: () => void;
}

/** Lets the page around this one choose, and tells it what has been chosen and which keys are left to it. */
export function connectFrame({ parent, siteIds }: FramedView): FrameConnection {
  const frame = openFrame({
    parent,
    onCommand(command) {
      const error = follow(command, siteIds);
      if (error) frame.send(error);
    },
  });
  const tellIgnored = ({ parameter, value }: IgnoredParameter) =>
    frame.send({ type: "error", parameter, value: value.slice(0, 200) });
  const ends = [
    useView.subscribe((now, before) => {
      if (now.site !== before.site) frame.send({ type: "site", site: now.site });
      if (now.passage !== before.passage) frame.send({ type: "passage", passage: now.passage });
      now.ignored.slice(before.ignored.length).forEach(tellIgnored);
    }),
    watchKeys(onChoice, (key, isTaken) => {
      const direction = directionOf(key);
      const slide = slideNumber();
      const end = direction === "forward" ? slide?.steps : 1;
      if (slide && direction && slide.step === end)
        frame.send({ type: "end-of-slides", direction });
      else if (!isTaken) frame.send({ type: "key", key });
    }),
  ];
  const { site, passage, ignored } = useView.getState();
  frame.send({ type: "ready", site, passage });
  ignored.forEach(tellIgnored);
  ends.push(watchSlide((slide) => frame.send({ type: "step", ...slide })));
  return {
    ignored: frame.ignored,
    close() {
      for (const end of ends) end();
      frame.close();
    },
  };
}

/** Does what is asked, or says what there is not. */
function follow(command: Command, siteIds: readonly string[]): FrameEvent | null {
  switch (command.type) {
    case "select":
      if (command.site === null) leaveSite();
      else if (siteIds.includes(command.site)) selectSite(command.site);
      else return { type: "error", parameter: "site", value: command.site };
      return null;
    case "open-passage":
      // A sentence that there is not is told by the view, which has to look into the articles.
      if (command.passage === null) closeReader();
      else openPassage(command.passage);
      return null;
    case "go-to": {
      const { step } = command;
      const steps = slideNumber()?.steps ?? step;
      if (step > steps) return { type: "error", parameter: "step", value: `${step}` };
      if (viewNow().mode !== "present") enterMode("present");
      goToStep(step, steps);
      return null;
    }
    case "set-language":
      chooseLanguage(command.language);
      return null;
    case "set-theme":
      chooseTheme(command.theme);
      return null;
  }
}

/** Tells of changes that a key may make; not of the camera, which also moves by itself. */
function onChoice(changed: () => void): () => void {
  const ends = [
    useView.subscribe((now, before) => {
      if (CHOICES.some((choice) => now[choice] !== before[choice])) changed();
    }),
    // A key that brings a black screen back has done its work, on the last slide too.
    useBlank.subscribe((now, before) => {
      if (now.isBlank !== before.isBlank) changed();
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}
