// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { DirectionsLinks } from "#features/tour/DirectionsLinks.tsx";
import { renderIn } from "#tests/screen.tsx";

const FROM = { lng: 108.2222, lat: 16.0758 };
const TO = { lng: 108.0869, lat: 16.074 };

test.each([
  [
    "en",
    "IOC",
    "from IOC to 16.074, 108.0869, opens in a new tab",
    "Directions, from IOC to 16.074, 108.0869",
    "needs a network",
  ],
  [
    "vi",
    "IOC",
    "từ IOC đến 16.074, 108.0869, mở trong thẻ mới",
    "Chỉ đường, từ IOC đến 16.074, 108.0869",
    "cần có mạng",
  ],
] as const)(
  "in %s each link says its map, its way and its new tab",
  async (language, from, way, summary, note) => {
    renderIn(language, <DirectionsLinks from={FROM} to={TO} fromName={from} />);
    await userEvent.click(screen.getByText((_, element) => element?.tagName === "SUMMARY"));
    expect(screen.getByText((_, element) => element?.tagName === "SUMMARY")).toHaveTextContent(
      summary,
    );

    for (const service of ["Google Maps", "Apple Maps", "Organic Maps"]) {
      const link = screen.getByRole("link", { name: `${service} , ${way}`.replace(" ,", ",") });
      expect(link).toHaveAttribute("target", "_blank");
      expect(link.getAttribute("rel")).toContain("noopener");
      expect(decodeURIComponent(link.getAttribute("href") ?? "")).toContain("16.074,108.0869");
    }
    expect(screen.getByText(new RegExp(note))).toBeVisible();
  },
);
