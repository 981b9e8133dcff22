// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { IgnoredParameters } from "#app/IgnoredParameters.tsx";
import { Problems } from "#app/Problems.tsx";
import type { Issue } from "#domain/base/issue.ts";
import { LANGUAGES, type Language } from "#domain/base/text.ts";
import type { FileProblem } from "#services/fileProblem.ts";
import { useView } from "#state/view.ts";
import { renderIn } from "#tests/screen.tsx";

const TRUNCATED: Issue = { file: "articles/vi.json", found: "“Trong khuôn kh", expected: "json" };
const NO_SOURCE: Issue = {
  file: "sites/ioc.geojson",
  feature: "area",
  property: "sources",
  found: "[]",
  expected: "source",
};

const SAID: { what: string; problem: FileProblem; en: string; vi: string }[] = [
  {
    what: "nobody answered for",
    problem: { path: "sites/ioc.geojson", kind: "unreachable" },
    en: "data/sites/ioc.geojson could not be reached.",
    vi: "Không kết nối được tới data/sites/ioc.geojson.",
  },
  {
    what: "the server refused",
    problem: { path: "citations.json", kind: "refused", status: 404 },
    en: "data/citations.json was not delivered (the server answered 404).",
    vi: "Không nhận được data/citations.json (máy chủ trả lời 404).",
  },
  {
    what: "is cut off",
    problem: { path: "articles/vi.json", kind: "damaged", issues: [TRUNCATED] },
    en: "data/articles/vi.json is damaged: articles/vi.json: found “Trong khuôn kh, expected complete JSON.",
    vi: "Tệp data/articles/vi.json bị hỏng: articles/vi.json: gặp “Trong khuôn kh, cần JSON đầy đủ.",
  },
  {
    what: "has three faults",
    problem: {
      path: "sites/ioc.geojson",
      kind: "damaged",
      issues: [NO_SOURCE, NO_SOURCE, NO_SOURCE],
    },
    en: "data/sites/ioc.geojson is damaged: sites/ioc.geojson, “area”, sources: found [], expected at least one source (and 2 more).",
    vi: "Tệp data/sites/ioc.geojson bị hỏng: sites/ioc.geojson, “area”, sources: gặp [], cần ít nhất một nguồn (và 2 lỗi khác).",
  },
];
const WORDS = {
  en: { tryAgain: "Try again", rest: "Everything else goes on working.", dismiss: "Dismiss" },
  vi: { tryAgain: "Thử lại", rest: "Các phần khác vẫn dùng được.", dismiss: "Bỏ qua" },
};

function renderProblems(language: Language, problems: readonly FileProblem[]) {
  const onTryAgain = vi.fn();
  renderIn(language, <Problems problems={problems} isLoading={false} onTryAgain={onTryAgain} />);
  return onTryAgain;
}

describe.each(LANGUAGES)("in %s", (language) => {
  const words = WORDS[language];

  test.each(SAID)("a file that $what is named in a sentence", ({ problem, ...said }) => {
    renderProblems(language, [problem]);
    const alert = within(screen.getByRole("alert"));
    expect(alert.getByRole("listitem")).toHaveTextContent(said[language]);
    expect(alert.getByText(words.rest)).toBeVisible();
  });

  test("several files are each named", () => {
    renderProblems(
      language,
      SAID.slice(0, 3).map(({ problem }) => problem),
    );
    const sentences = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(sentences).toEqual(SAID.slice(0, 3).map((said) => said[language]));
  });

  test("trying again calls back once", async () => {
    const onTryAgain = renderProblems(language, [{ path: "sources.json", kind: "unreachable" }]);
    await userEvent.click(screen.getByRole("button", { name: words.tryAgain }));
    expect(onTryAgain).toHaveBeenCalledOnce();
  });

  test("parameters that were left out are named with their values until dismissed", async () => {
    useView.setState({
      ignored: [
        { parameter: "site", value: "atlantis" },
        { parameter: "#map", value: "99/0" },
      ],
    });
    renderIn(language, <IgnoredParameters />);
    const status = within(screen.getByRole("status"));
    const [site, map] = await status.findAllByRole("listitem");
    expect(site).toHaveTextContent(/site “atlantis”/);
    expect(map).toHaveTextContent(/#map “99\/0”/);

    await userEvent.click(status.getByRole("button", { name: words.dismiss }));
    expect(screen.queryByText(/atlantis/)).toBeNull();
    expect(useView.getState().ignored).toEqual([]);
  });
});

test.each([
  ["en", /^config\.json was not delivered/, /links lead to the address of this page/],
  ["vi", /^Không nhận được config\.json/, /liên kết dẫn về địa chỉ của trang này/],
] as const)(
  "settings that are missing are named, with what goes on without them (%s)",
  (language, name, means) => {
    renderProblems(language, [{ path: "config.json", kind: "refused", status: 500 }]);
    expect(screen.getByRole("listitem")).toHaveTextContent(name);
    expect(screen.getByText(means)).toBeVisible();
  },
);

test("without problems nothing is said", () => {
  renderProblems("en", []);
  expect(screen.queryByRole("alert")).toBeNull();
});

test("what a person is told of the address is a sentence", async () => {
  useView.setState({ ignored: [{ parameter: "lang", value: "de" }] });
  renderIn("en", <IgnoredParameters />);
  expect(await screen.findByRole("listitem")).toHaveTextContent(
    "The address asked for lang “de”, which is not known here. It was left out.",
  );
});

test("markup in an address or a file is shown as its characters", async () => {
  const markup = "<img src=x onerror=alert(1)>";
  useView.setState({ ignored: [{ parameter: "site", value: markup }] });
  renderIn("en", <IgnoredParameters />);
  renderProblems("en", [
    { path: "sources.json", kind: "damaged", issues: [{ ...NO_SOURCE, found: markup }] },
  ]);
  await screen.findByText((text) => text.startsWith("The address") && text.includes(markup));
  expect(screen.getAllByText((text) => text.includes(markup))).toHaveLength(2);
  expect(document.images).toHaveLength(0);
});
