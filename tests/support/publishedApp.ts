import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";

/** Where `publish` says that the app is. */
export const PUBLIC_ADDRESS = "https://map.example/danang/";

/** As `config.json` of a deployment that says where it is published; what is there is this build. */
export async function publish(page: Page): Promise<void> {
  const settings = JSON.parse(readFileSync("public/config.json", "utf8"));
  const json = { ...settings, publicUrl: PUBLIC_ADDRESS };
  await page.route("**/config.json", (route) => route.fulfill({ json }));
  await page.route(`${PUBLIC_ADDRESS}**`, (route) => {
    const path = route
      .request()
      .url()
      .slice(PUBLIC_ADDRESS.length)
      .replace(/[?#].*/, "");
    if (path === "config.json") return route.fulfill({ json });
    // Not fetched from the server: what the page still asks for as the test ends would find the answer gone.
    return route.fulfill({ path: `dist/${path || "index.html"}` });
  });
}
