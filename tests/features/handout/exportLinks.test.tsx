// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { itineraryOf } from "#domain/schedule/schedule.ts";
import { copyOf } from "#domain/tour/copy.ts";
import { openTourCode } from "#domain/tourCode/tourCode.ts";
import { ExportChoices } from "#features/handout/ExportChoices.tsx";
import { ExportMenu } from "#features/handout/ExportMenu.tsx";
import { saveFile } from "#services/download.ts";
import { openTour, tourNow } from "#state/tour.ts";
import { legsOf } from "#tests/aTour.ts";
import { catalog, renderIn } from "#tests/screen.tsx";
import { SECRET_TOUR } from "#tests/secretTour.ts";
import { TOO_LONG_TOUR } from "#tests/tooLongTour.ts";

vi.mock("#services/download.ts", () => ({ saveFile: vi.fn() }));

/** What stands for the browser, to be taken to an address. */
declare const jsdom: { readonly reconfigure: (to: { readonly url: string }) => void };

const PUBLIC = "https://map.example/danang/";

beforeEach(() => {
  vi.mocked(saveFile).mockReset();
  openTour(SECRET_TOUR, "device", { copy: "organiser" });
});

describe.each(["ics", "gpx", "kml", "geojson"])("the link in the .%s", (ending) => {
  /** Where the file of this copy leads; none where it leads nowhere. */
  const leadsTo = async (publicUrl: string | null, kind = "Public copy") => {
    const itinerary = itineraryOf(tourNow(), legsOf(20));
    renderIn("en", <ExportMenu Choices={ExportChoices} {...{ itinerary, catalog, publicUrl }} />);
    await userEvent.click(screen.getByRole("button", { name: "Export" }));
    await userEvent.click(screen.getByRole("radio", { name: kind }));
    await userEvent.click(screen.getByRole("button", { name: new RegExp(`\\.${ending}\\)`) }));
    await screen.findByText(/^Saved as/);
    const text = (await vi.mocked(saveFile).mock.lastCall?.[1].text()) ?? "";
    // Calendars break lines anywhere.
    const whole = text.replace(/\r\n[ \t]/g, "").replaceAll("&amp;", "&");
    const links = whole.match(/https?:\/\/(map\.example|localhost)[^"\s]*/g) ?? [];
    return [...new Set(links)];
  };

  test("opens the public copy of the tour and its number, whoever the file is for", async () => {
    const [link = "", ...others] = await leadsTo(PUBLIC, "Organiser’s copy");
    const { origin, pathname, searchParams } = new URL(link);

    expect(others).toEqual([]);
    expect([origin + pathname, searchParams.get("mode")]).toEqual([PUBLIC, "plan"]);
    expect(openTourCode(searchParams.get("tour") ?? "")).toMatchObject({
      value: { tour: copyOf(tourNow(), "public"), issue: { number: 1 } },
    });
  });

  test("opens the app and no broken plan where the plan is too long for a link", async () => {
    openTour(TOO_LONG_TOUR, "device", { copy: "organiser" });

    expect(await leadsTo(PUBLIC)).toEqual([PUBLIC]);
  });

  test("is to the page’s own https address where nothing else is published", async () => {
    const { href } = location;
    jsdom.reconfigure({ url: "https://map.example/here/?mode=plan&lang=vi#map=9/16/108" });
    const [link] = await leadsTo(null);
    jsdom.reconfigure({ url: href });

    expect(link).toMatch(/^https:\/\/map\.example\/here\/\?mode=plan&tour=[\w-]+$/);
  });

  test("is left out where only this machine could open it", async () => {
    expect(await leadsTo(null)).toEqual([]);
  });
});
