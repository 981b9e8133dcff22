import { expect, test } from "vitest";
import { oembed } from "#data/embed.ts";

test("without a public address the start view is a link, for there is nothing to show elsewhere", () => {
  expect(oembed(null)).toMatchObject({ version: "1.0", type: "link" });
  expect(oembed(null)).not.toHaveProperty("html");
});

test("with a public address the start view is a frame of it", () => {
  const { type, html, width, height } = oembed('https://map.example/a"b/');
  expect({ type, width, height }).toEqual({ type: "rich", width: 960, height: 600 });
  expect(html).toContain('src="https://map.example/a&quot;b/?embed=1"');
});
