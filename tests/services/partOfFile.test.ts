import { expect, test } from "vitest";
import { partOfFile } from "#services/partOfFile.ts";

const aFile = () =>
  new Response("0123456789", {
    headers: { etag: '"v1"', "content-type": "application/octet-stream", "set-cookie": "a=b" },
  });

test.each([
  ["bytes=0-3", 206, "0123", "bytes 0-3/10"],
  ["bytes=8-99", 206, "89", "bytes 8-9/10"],
  ["bytes=7-", 206, "789", "bytes 7-9/10"],
  ["bytes=-2", 206, "89", "bytes 8-9/10"],
  ["bytes=10-12", 416, "", "bytes */10"],
  ["bytes=5-2", 416, "", "bytes */10"],
  ["bytes=0-1,4-5", 200, "0123456789", null],
  ["lines=1-2", 200, "0123456789", null],
])("asked for %s, a kept file answers %i with %j", async (range, status, text, contentRange) => {
  const part = await partOfFile(aFile(), range);

  expect(part.status).toBe(status);
  expect(await part.text()).toBe(text);
  expect(part.headers.get("content-range")).toBe(contentRange);
  expect(part.headers.get("etag")).toBe('"v1"');
  expect(part.headers.get("set-cookie")).toBeNull();
});
