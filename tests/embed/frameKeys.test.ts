// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchKeys } from "#embed/frameKeys.ts";

let changed = () => {};
let unused: [string, boolean][] = [];
let stop = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  unused = [];
  stop = watchKeys(
    (tell) => {
      changed = tell;
      return () => {};
    },
    (key, isTaken) => unused.push([key, isTaken]),
  );
});

afterEach(() => {
  stop();
  document.body.replaceChildren();
  vi.useRealTimers();
});

function press(key: string, on: Element = document.body, more: KeyboardEventInit = {}): void {
  on.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
  vi.runAllTimers();
}

function put(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild ?? document.body;
}

test("a clicker's keys after a click on the map go to the page around", () => {
  const map = put('<div role="application" tabindex="0"></div>');
  for (const key of ["PageDown", "PageUp", "b", "."]) press(key, map);
  expect(unused.map(([key]) => key)).toEqual(["PageDown", "PageUp", "b", "."]);
});

test.each(["before", "after"])(
  "a key that changed what is chosen has been used, by who heard it %s us",
  (order) => {
    const use = (event: KeyboardEvent) => {
      event.preventDefault();
      changed();
    };
    // In the page as a whole the order is that of registering; on the window, ours is the first here.
    const where = order === "before" ? document.createElement("p") : window;
    if (where instanceof Element) document.body.append(where);
    where.addEventListener("keydown", use as EventListener);
    press("PageDown", where instanceof Element ? where : document.body);
    where.removeEventListener("keydown", use as EventListener);
    expect(unused).toEqual([]);
  },
);

test("a key that a part of the page has answered is marked so", () => {
  const map = put('<div role="application"></div>');
  map.addEventListener("keydown", (event) => event.preventDefault());
  press("ArrowRight", map);
  expect(unused).toEqual([["ArrowRight", true]]);
});

test.each([
  ["letters that are no command", "a", "<p></p>"],
  ["a space in a text field", " ", "<input>"],
  ["a full stop in a text field", ".", "<textarea></textarea>"],
  ["an arrow in a choice", "ArrowDown", "<select></select>"],
  ["Enter on a button", "Enter", "<button></button>"],
  ["Space on a link", " ", '<a href="#x"></a>'],
  ["Escape in something folded out", "Escape", "<details open></details>"],
  ["keys of a dialog", "PageDown", "<dialog open></dialog>"],
])("%s stay in the frame", (_, key, html) => {
  press(key, put(html));
  expect(unused).toEqual([]);
});

test("a clicker goes on after a click on a button", () => {
  press("PageDown", put("<button></button>"));
  expect(unused).toEqual([["PageDown", false]]);
});

test("a key with a modifier is the browser's", () => {
  press("ArrowLeft", document.body, { altKey: true });
  press("f", document.body, { ctrlKey: true });
  expect(unused).toEqual([]);
});

test("a list that can still scroll is scrolled, and at its end the key is passed on", () => {
  const list = put('<div style="overflow-y: auto" tabindex="0"></div>');
  Object.defineProperties(list, {
    scrollHeight: { value: 500 },
    clientHeight: { value: 200 },
  });
  press("PageDown", list);
  expect(unused).toEqual([]);
  list.scrollTop = 300;
  press("PageDown", list);
  expect(unused).toEqual([["PageDown", false]]);
});
