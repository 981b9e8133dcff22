// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, test } from "vitest";
import { MoveButtons } from "#app/MoveButtons.tsx";
import type { Camera } from "#domain/base/geo.ts";
import { KEY_PAN, projection } from "#map/camera.ts";
import { chooseHandling } from "#state/handling.ts";
import { renderIn } from "#tests/screen.tsx";

const START: Camera = { lng: 108.22, lat: 16.08, zoom: 12, bearing: 0, pitch: 0 };
const IT_PARK = { lng: 108.118, lat: 16.045 };
const MIDDLE = { width: 0, height: 0 };

let camera: Camera;

function Moved() {
  const [now, setNow] = useState(camera);
  camera = now;
  return <MoveButtons camera={now} onCamera={setNow} />;
}

describe.each([
  {
    language: "en",
    names: { left: "Move left", right: "Move right", up: "Move up", down: "Move down" },
  },
  {
    language: "vi",
    names: { left: "Dịch sang trái", right: "Dịch sang phải", up: "Dịch lên", down: "Dịch xuống" },
  },
] as const)("in $language", ({ language, names }) => {
  test.each([0, 90, 200])(
    "clicks alone bring a place to the middle of a map turned by %i°",
    async (bearing) => {
      camera = { ...START, bearing };
      chooseHandling({ hasMoveButtons: true });
      renderIn(language, <Moved />);
      const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
      const away = () => projection(camera, MIDDLE)(IT_PARK);
      for (let presses = 0; presses < 40; presses += 1) {
        const { x, y } = away();
        if (Math.max(Math.abs(x), Math.abs(y)) <= KEY_PAN / 2) break;
        if (Math.abs(x) > KEY_PAN / 2) await press(x < 0 ? names.left : names.right);
        else await press(y < 0 ? names.up : names.down);
      }
      expect(Math.abs(away().x)).toBeLessThanOrEqual(KEY_PAN / 2);
      expect(Math.abs(away().y)).toBeLessThanOrEqual(KEY_PAN / 2);
    },
  );
});
