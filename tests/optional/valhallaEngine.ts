import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RoadEdge } from "#domain/road/roads.ts";
import { valhallaRefusal } from "#tests/routingServers.ts";
import { osmFile } from "./osmFile.ts";

/** What this test uses of the package's `Actor`; JSON in and out. */
interface Actor {
  readonly route: (request: string) => Promise<string>;
  readonly matrix: (request: string) => Promise<string>;
}

interface ValhallaPackage {
  readonly Actor: new (config: object) => Actor;
  readonly getConfig: (options: { tileDir: string; tileExtract: string }) => Promise<object>;
}

const PACKAGE = "node_modules/@valhallajs/valhallajs";

/** Whether `npm install @valhallajs/valhallajs` has been run in that folder. */
export function hasValhalla(folder: string | undefined): folder is string {
  return folder !== undefined && existsSync(join(folder, PACKAGE));
}

/** The engine over these roads, behind the addresses that its server has. */
export async function startValhalla(folder: string, roads: readonly RoadEdge[]) {
  const work = mkdtempSync(join(tmpdir(), "site-visit-map-valhalla-"));
  const valhalla: ValhallaPackage = createRequire(join(folder, "package.json"))(
    "@valhallajs/valhallajs",
  );
  const config = await valhalla.getConfig({ tileDir: join(work, "tiles"), tileExtract: "" });
  writeFileSync(join(work, "config.json"), JSON.stringify(config));
  writeFileSync(join(work, "roads.osm.pbf"), osmFile(roads));
  execFileSync(
    process.execPath,
    [
      join(folder, PACKAGE, "bin/valhalla-cli.js"),
      "build_tiles",
      "-c",
      "config.json",
      "roads.osm.pbf",
    ],
    { cwd: work, stdio: "pipe" },
  );
  const actor = new valhalla.Actor(config);

  const http = createServer(async ({ url = "/" }, response) => {
    const { pathname, searchParams } = new URL(url, "http://localhost");
    const request = searchParams.get("json") ?? "";
    try {
      const answer = await (pathname === "/route" ? actor.route(request) : actor.matrix(request));
      response.writeHead(200, { "Content-Type": "application/json" }).end(answer);
    } catch (error) {
      const { status, json } = valhallaRefusal(errorCode(String(error)), String(error));
      response.writeHead(status).end(JSON.stringify(json));
    }
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    stop: () => {
      http.close();
      http.closeAllConnections();
      rmSync(work, { recursive: true });
    },
  };
}

/** The package tells of an error in words only; the engine's own server adds the number. */
function errorCode(message: string): number {
  if (message.includes("No suitable edges near location")) return 171;
  if (message.includes("No path could be found")) return 442;
  return 199;
}
