import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "spheron-client";
import { createGpuClient } from "spheron-client/gpu";
import { createGpuMock } from "spheron-client/gpu/testing";
import { createTransport, type NodeTransportOptions } from "spheron-client/node";
import { createMock, startMockServer } from "spheron-client/testing";
import { upload } from "spheron-client/upload";
import { folder } from "spheron-client/upload/node";
import { listProjects, projectNames } from "./list-projects.ts";
import { rentedMachine, rentMachine } from "./rent-machine.ts";
import type { Trial } from "./trial.ts";
import { uploadedFiles } from "./uploaded-files.ts";

/** What needs files or Node's modules. */
export const withFiles: readonly Trial[] = [
  {
    helper: "require",
    expected: true,
    run: () => {
      const required = createRequire(import.meta.url)("spheron-client") as object;
      return Promise.resolve("createClient" in required && required.createClient === createClient);
    },
  },
  {
    helper: "folder",
    expected: ["index.html 13"],
    async run({ baseUrl, token }) {
      const place = await mkdtemp(join(tmpdir(), "spheron-client-folder-"));
      try {
        await writeFile(join(place, "index.html"), "<h1>Site</h1>");
        const spheron = createClient({ baseUrl, token });
        const target = { bucket: "site", protocol: "ipfs" } as const;
        const { uploadId } = await upload(spheron, folder(place), target);
        return await uploadedFiles(spheron, uploadId);
      } finally {
        await rm(place, { recursive: true });
      }
    },
  },
  {
    helper: "createTransport",
    expected: projectNames,
    run: ({ baseUrl, token }) => listOver({}, baseUrl, token),
  },
  {
    helper: "createTransport, HTTP/2",
    expected: projectNames,
    async run({ http2: { baseUrl, ca }, token }) {
      // A program may end before a connection has: that must not happen, and does not happen each time.
      for (let times = 1; times < 10; times += 1) await listOver({ tls: { ca } }, baseUrl, token);
      return listOver({ tls: { ca } }, baseUrl, token);
    },
  },
  {
    helper: "createMock",
    expected: projectNames,
    run: ({ token }) => listProjects(createClient({ token, fetch: createMock().fetch })),
  },
  {
    helper: "createGpuMock",
    expected: rentedMachine,
    run() {
      const { fetch, clock } = createGpuMock();
      return rentMachine(createGpuClient({ fetch, clock, token: "any" }));
    },
  },
  {
    helper: "startMockServer",
    expected: projectNames,
    async run({ token }) {
      const mock = await startMockServer();
      try {
        return await listProjects(createClient({ token, baseUrl: mock.url }));
      } finally {
        await mock.close();
      }
    },
  },
];

async function listOver(options: NodeTransportOptions, baseUrl: string, token: string) {
  const transport = createTransport(options);
  try {
    return await listProjects(createClient({ baseUrl, token, fetch: transport.fetch }));
  } finally {
    await transport.close();
  }
}
