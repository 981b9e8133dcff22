// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { latePart } from "#ui/latePart.tsx";

afterEach(cleanup);

const Hello = ({ name }: { readonly name: string }) => <p>Xin chào {name}</p>;
const PLACE = { failed: <p role="alert">It did not come.</p>, waiting: <p>On its way</p> };

test("what is waited for is said, then the part stands there", async () => {
  const Part = latePart(async () => Hello, PLACE);
  render(<Part name="Hoa" />);
  expect(screen.getByText("On its way")).toBeVisible();
  expect(await screen.findByText("Xin chào Hoa")).toBeVisible();
  expect(screen.queryByText("On its way")).toBeNull();
});

test("a part that was reached for is there at once, and was fetched once", async () => {
  const load = vi.fn(async () => Hello);
  const Part = latePart(load, PLACE);
  await act(async () => Part.reach());
  render(<Part name="Hoa" />);
  expect(screen.getByText("Xin chào Hoa")).toBeVisible();
  expect(load).toHaveBeenCalledTimes(1);
});

test("a part that does not come is told of in its place alone, and asked for again when it is shown again", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const load = vi.fn(async () => Hello).mockRejectedValueOnce(new Error("offline"));
  const Part = latePart(load, PLACE);
  const page = (
    <main>
      <h1>Sites</h1>
      <Part name="Hoa" />
    </main>
  );
  const { unmount } = render(page);
  expect(await screen.findByRole("alert")).toHaveTextContent("It did not come.");
  expect(screen.getByRole("heading", { name: "Sites" })).toBeVisible();
  unmount();
  render(page);
  expect(await screen.findByText("Xin chào Hoa")).toBeVisible();
  vi.restoreAllMocks();
});
