import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";

/** What `npm start` does after the build: serves and prints the address. */
async function servedAt(
  environment: Record<string, string>,
): Promise<{ url: string; stop: () => void }> {
  const server = spawn("npx", ["vite", "preview"], {
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0", ...environment },
    detached: true,
  });
  const stop = () => {
    if (server.pid) process.kill(-server.pid);
  };
  let output = "";
  const url = await new Promise<string>((resolve, reject) => {
    server.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      const address = /http:\/\/localhost:\d+\//.exec(output)?.[0];
      if (address) resolve(address);
    });
    server.on("exit", () => reject(new Error(`the server stopped: ${output}`)));
  });
  return { url, stop };
}

test("the server takes the port it is given, or the next free one, and prints it", async ({
  request,
}) => {
  const occupant = createServer();
  await new Promise<void>((resolve) => occupant.listen(0, "localhost", resolve));
  const taken = (occupant.address() as AddressInfo).port;
  const { url, stop } = await servedAt({ PORT: String(taken) });
  try {
    expect(Number(new URL(url).port)).toBeGreaterThan(taken);
    expect(await (await request.get(url)).text()).toContain("IOC");
    const site = await request.get(`${url}data/sites/ioc.geojson`);
    expect((await site.json()).type).toBe("FeatureCollection");
    expect((await request.get(`${url}data/sites/nowhere.geojson`)).status()).toBe(404);
  } finally {
    stop();
    occupant.close();
  }
});
