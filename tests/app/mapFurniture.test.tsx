// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { MapKey } from "#app/MapKey.tsx";
import { MapNoticeList } from "#app/MapNoticeList.tsx";
import type { BackdropNotice } from "#app/useBackdrop.ts";
import type { PersonState } from "#app/useMarks.ts";
import { LANGUAGES, type Language } from "#domain/base/text.ts";
import type { MapFileProblem } from "#domain/place/tileArchive.ts";
import { PALETTES } from "#map/palette.ts";
import { useView, viewNow } from "#state/view.ts";
import { renderIn } from "#tests/screen.tsx";

interface Situation {
  readonly notice?: BackdropNotice;
  readonly person?: PersonState;
}

function renderNotices(language: Language, { notice, person }: Situation) {
  const onDismiss = vi.fn();
  renderIn(
    language,
    <div role="status">
      <MapNoticeList
        state="ready"
        onStartAgain={() => {}}
        ground={{ notice: notice ?? null, onDismiss }}
        person={person ?? { kind: "hidden" }}
      />
    </div>,
  );
  return onDismiss;
}

test.each([
  ["en", /device has stopped the interactive map/, "Start it again"],
  ["vi", /dừng bản đồ tương tác/, "Mở lại bản đồ tương tác"],
] as const)(
  "a live map that was taken away can be started again (%s)",
  async (language, sentence, name) => {
    const onStartAgain = vi.fn();
    const ground = { notice: null, onDismiss: vi.fn() };
    renderIn(
      language,
      <div role="status">
        <MapNoticeList state="lost" {...{ onStartAgain, ground }} person={{ kind: "hidden" }} />
      </div>,
    );

    expect(screen.getByRole("status")).toHaveTextContent(sentence);
    await userEvent.setup().click(screen.getByRole("button", { name }));
    expect(onStartAgain).toHaveBeenCalledOnce();
  },
);

const file = "their.pmtiles";

const FILE_SAID: { problem: MapFileProblem; en: string; vi: string }[] = [
  {
    problem: { kind: "unreachable", file },
    en: "their.pmtiles cannot be reached.",
    vi: "Không tải được their.pmtiles.",
  },
  {
    problem: { kind: "refused", file, status: 404 },
    en: "their.pmtiles is not there, or the server does not give it out.",
    vi: "Không có their.pmtiles, hoặc máy chủ không cung cấp tệp này.",
  },
  {
    problem: { kind: "no-parts", file },
    en: "their.pmtiles is over 64 MB and its server sends it only whole. Download it and open it from disk.",
    vi: "their.pmtiles lớn hơn 64 MB mà máy chủ chỉ gửi cả tệp. Hãy tải về rồi mở từ máy.",
  },
  {
    problem: { kind: "other-site", file },
    en: "their.pmtiles lies on another site, or its address leads elsewhere. Only files beside this page or from your disk are opened.",
    vi: "their.pmtiles nằm ở trang khác, hoặc địa chỉ dẫn đi nơi khác. Chỉ mở được tệp đặt cùng chỗ với trang này hoặc tệp trên máy của bạn.",
  },
  {
    problem: { kind: "not-pmtiles", file },
    en: "their.pmtiles is not a PMTiles archive (version 3).",
    vi: "their.pmtiles không phải là tệp PMTiles (phiên bản 3).",
  },
  {
    problem: { kind: "not-vector", file },
    en: "their.pmtiles holds pictures, not vector tiles, so it cannot be drawn here.",
    vi: "their.pmtiles chứa ảnh chứ không phải dữ liệu vector nên không vẽ được ở đây.",
  },
  {
    problem: { kind: "other-schema", file },
    en: "their.pmtiles is not in Protomaps' basemap schema: its layers earth, water and roads are missing.",
    vi: "their.pmtiles không theo lược đồ bản đồ nền của Protomaps: thiếu các lớp earth, water và roads.",
  },
  {
    problem: { kind: "elsewhere", file },
    en: "their.pmtiles shows another part of the world; Da Nang is not in it.",
    vi: "their.pmtiles là bản đồ của nơi khác, không có Đà Nẵng.",
  },
  {
    problem: { kind: "damaged", file },
    en: "their.pmtiles is damaged or cut off and cannot be read.",
    vi: "their.pmtiles bị hỏng hoặc bị cắt cụt, không đọc được.",
  },
];

const PERSON_SAID: { person: PersonState; en: string; vi: string }[] = [
  {
    person: { kind: "asking" },
    en: "Asking this device where it is …",
    vi: "Đang hỏi thiết bị về vị trí …",
  },
  {
    person: { kind: "found", point: { lng: 108.2, lat: 16 }, accuracyMetres: 1234.5 },
    en: "You are here, to within 1.23 km.",
    vi: "Bạn đang ở đây, sai số 1,23 km.",
  },
  {
    person: { kind: "outside" },
    en: "This device is outside the area of this map.",
    vi: "Thiết bị đang ở ngoài phạm vi bản đồ này.",
  },
  {
    person: { kind: "failed", problem: "refused" },
    en: "The browser does not allow this page to know where you are.",
    vi: "Trình duyệt không cho trang này biết vị trí của bạn.",
  },
  {
    person: { kind: "failed", problem: "unknown" },
    en: "This device could not say where it is.",
    vi: "Thiết bị không xác định được vị trí.",
  },
];

const WORDS = {
  en: {
    back: "Back to the map in the app.",
    close: "Close",
    stay: "Stay with the map in the app",
    load: "Load the online map",
    open: "Open a map file (.pmtiles)",
    offline: "The online map (maps.example) cannot be reached.",
  },
  vi: {
    back: "Đã trở lại bản đồ có sẵn.",
    close: "Đóng",
    stay: "Dùng bản đồ có sẵn",
    load: "Tải bản đồ trực tuyến",
    open: "Mở tệp bản đồ (.pmtiles)",
    offline: "Không kết nối được bản đồ trực tuyến (maps.example).",
  },
};

describe.each(LANGUAGES)("in %s", (language) => {
  const words = WORDS[language];

  test.each(FILE_SAID)(
    "a map file that is $problem.kind is told so and can be closed",
    async ({ problem, ...said }) => {
      const onDismiss = renderNotices(language, { notice: { kind: "file-failed", problem } });
      const status = screen.getByRole("status");
      await userEvent.click(await within(status).findByRole("button", { name: words.close }));
      expect(status).toHaveTextContent(`${said[language]} ${words.back}`);
      expect(onDismiss).toHaveBeenCalledOnce();
    },
  );

  test.each(PERSON_SAID)("where the device is, is one sentence: $en", ({ person, ...said }) => {
    renderNotices(language, { person });
    expect(screen.getByRole("status").textContent).toBe(said[language]);
  });

  test("an online map out of reach is named by its host", async () => {
    renderNotices(language, { notice: { kind: "online-failed", host: "maps.example" } });
    await screen.findByRole("button", { name: words.close });
    expect(screen.getByRole("status")).toHaveTextContent(words.offline);
  });

  test("a link to the online map names the host, and only the button agrees to it", async () => {
    useView.setState({ basemap: "online", mayGoOnline: false });
    const notice = { kind: "ask-online", host: "maps.example" } as const;
    const onDismiss = renderNotices(language, { notice });
    await userEvent.click(await screen.findByRole("button", { name: words.stay }));
    expect(screen.getByRole("status")).toHaveTextContent("maps.example");
    expect(onDismiss).toHaveBeenCalledOnce();
    expect(useView.getState().mayGoOnline).toBe(false);
    await userEvent.click(screen.getByRole("button", { name: words.load }));
    expect(useView.getState().mayGoOnline).toBe(true);
  });

  test("a link made with a map file asks for that file", async () => {
    renderNotices(language, { notice: { kind: "need-file" } });
    const mine = new File(["any"], "mine.pmtiles");
    await userEvent.upload(await screen.findByLabelText(words.open), mine);
    expect(useView.getState().mapFile).toBe(mine);
    expect(viewNow()).toMatchObject({ basemap: "file", tiles: null });
  });
});

const MARKUP = '<a href="x"><img src="x" onerror="alert(1)">Makers</a> &copy; of streets';

test("credits of others are their text, never their markup", () => {
  const sources = { streets: { type: "vector", attribution: MARKUP } };
  const style = { version: 8 as const, sources, layers: [{ id: "b", type: "background" }] };
  renderIn(
    "en",
    <MapKey palette={PALETTES.light} sites={[]} backdrop={{ kind: "online", style }} />,
  );
  expect(screen.getByText("Makers © of streets")).toBeVisible();
  expect(document.images).toHaveLength(0);
});

test("what is left of broken markup is shown as its characters", () => {
  const archive = {
    ...{ id: "1", name: "mine.pmtiles", attribution: MARKUP, minZoom: 0, maxZoom: 14 },
    bounds: { west: 107, south: 15, east: 109, north: 17 },
    tile: () => Promise.resolve(null),
  };
  renderIn(
    "en",
    <MapKey palette={PALETTES.light} sites={[]} backdrop={{ kind: "file", archive }} />,
  );
  expect(screen.getByText(MARKUP)).toBeVisible();
  expect(document.images).toHaveLength(0);
});
