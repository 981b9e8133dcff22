import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";

/** Where `publish` says that the app is. */
export const PUBLIC_ADDRESS = "https://map.example/danang/";

/** As `config.json` of a deployment that says where it is published; what is there is this build. */
export async function publish(page: Page, baseURL: string | undefined): Promise<void> {
  const settings = JSON.parse(readFileSync("public/config.json", "utf8"));
  const json = { ...settings, publicUrl: PUBLIC_ADDRESS };
  await page.route("**/config.json", (route) => route.fulfill({ json }));
  await page.route(`${PUBLIC_ADDRESS}**`, async (route) => {
    const path = route.request().url().slice(PUBLIC_ADDRESS.length);
    if (path === "config.json") return route.fulfill({ json });
    return route.fulfill({ response: await route.fetch({ url: `${baseURL}/${path}` }) });
  });
}
