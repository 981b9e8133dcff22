// @vitest-environment jsdom
import fc from "fast-check";
import { expect, test } from "vitest";
import { GIVEN_ID, NOTHING_GIVEN, pageWith, planGiven } from "#domain/base/oneFile.ts";
import { HOSTILE_NAMES } from "#tests/hostileTour.ts";

const PAGE = `<html><head>${NOTHING_GIVEN}<script>first()</script></head><body><p>after</p></body></html>`;

/** The page as a browser reads it. */
function opened(html: string | null): Document {
  return new DOMParser().parseFromString(html ?? "", "text/html");
}

function givenIn(page: Document): string {
  return page.getElementById(GIVEN_ID)?.textContent ?? "";
}

test("what was given along comes back as it was, and the page around it stays as it is", () => {
  const words = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("</script>", "<!--<script>", "-->", "]]>", "$&", "\u2028", "{}", NOTHING_GIVEN),
    fc.constantFrom(...Object.values(HOSTILE_NAMES)),
  );
  const property = fc.property(fc.array(words), fc.string(), (plan, start) => {
    const page = opened(pageWith(PAGE, { start, plan }));
    expect(JSON.parse(givenIn(page))).toEqual({ start, plan });
    expect(JSON.parse(planGiven(givenIn(page)) ?? "")).toEqual(plan);
    expect(page.querySelectorAll("script")).toHaveLength(2);
    expect(page.body.textContent).toBe("after");
  });
  fc.assert(property, { numRuns: 300 });
});

test("nothing is put into a page that is not ours, or in which the place is not clear", () => {
  const given = { start: "?lang=en", plan: null };
  expect(pageWith("<html><form>Sign in to the hotel's network</form></html>", given)).toBeNull();
  expect(pageWith(PAGE + PAGE, given)).toBeNull();
});

test("a page without a plan has none, and one that was cut off has a text that is no plan", () => {
  expect(planGiven("{}")).toBeNull();
  expect(planGiven('{"start":"","plan":null}')).toBeNull();
  expect(planGiven('{"start":"","plan":{"form')).toBe('{"start":"","plan":{"form');
});
