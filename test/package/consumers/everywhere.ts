import { createClient, isAuthenticationError, isSpheronApiError } from "spheron-client";
import { createGpuClient } from "spheron-client/gpu";
import { subscribe, waitForDeployment } from "spheron-client/events";
import { paginate } from "spheron-client/paginate";
import { scopeOf } from "spheron-client/scope";
import { createUploadToken, upload, uploadWithToken } from "spheron-client/upload";
import { pick, validated } from "spheron-client/validate";
import { getProject } from "spheron-client/validators/getProject";
import { listProjects, projectNames } from "./list-projects.ts";
import { rentedMachine, rentMachine } from "./rent-machine.ts";
import type { Surroundings, Trial } from "./trial.ts";
import { uploadedFiles } from "./uploaded-files.ts";

const target = { bucket: "site", protocol: "ipfs" } as const;
const files = ["index.html", "assets/site.css"].map((path) => ({
  path,
  content: new Blob([`content of ${path}`]),
}));
const fileSizes = ["index.html 21", "assets/site.css 26"];

const connect = ({ baseUrl, token }: Surroundings) => createClient({ baseUrl, token });

/** What needs neither files nor Node's modules. */
export const everywhere: readonly Trial[] = [
  {
    helper: "createClient",
    expected: projectNames,
    run: (surroundings) => listProjects(connect(surroundings)),
  },
  {
    helper: "errors",
    expected: { kind: "api", status: 401, isExpired: true },
    async run({ baseUrl, expiredToken }) {
      const spheron = createClient({ baseUrl, token: expiredToken });
      const outcome = await spheron.v1.GET("/profile").result();
      if (outcome.ok || !isSpheronApiError(outcome.error)) return outcome;
      const { kind, status } = outcome.error;
      return { kind, status, isExpired: isAuthenticationError(outcome.error) };
    },
  },
  {
    helper: "scopeOf, paginate",
    expected: projectNames,
    async run(surroundings) {
      const spheron = connect(surroundings);
      const { organizationId } = await scopeOf(spheron);
      const names: string[] = [];
      const projects = paginate(spheron.v1, "/organization/{organizationId}/projects", {
        params: { path: { organizationId } },
        pageSize: 1,
      });
      for await (const { name } of projects) names.push(name);
      return names;
    },
  },
  {
    helper: "validated, pick",
    expected: { name: "example", state: "MAINTAINED" },
    async run(surroundings) {
      const readProject = validated(connect(surroundings), getProject, { mode: "strip" });
      const project = await readProject({
        params: { path: { projectId: "64b7f2a90c1d2e3f4a5b6c7d" } },
      });
      return pick(project, ["name", "state"]);
    },
  },
  {
    helper: "upload",
    expected: fileSizes,
    async run(surroundings) {
      const spheron = connect(surroundings);
      const { uploadId } = await upload(spheron, files, target);
      return uploadedFiles(spheron, uploadId);
    },
  },
  {
    helper: "uploadWithToken",
    expected: fileSizes,
    async run(surroundings) {
      const spheron = connect(surroundings);
      const { token } = await createUploadToken(spheron, target);
      const { uploadId } = await uploadWithToken(token, files, { baseUrl: surroundings.baseUrl });
      return uploadedFiles(spheron, uploadId);
    },
  },
  {
    helper: "waitForDeployment",
    expected: { status: "Deployed", log: ["Listening on port 8080"] },
    async run(surroundings) {
      const spheron = connect(surroundings);
      const { deploymentId, topic } = await deploy(surroundings);
      const lines: string[] = [];
      const onLog = (line: string) => lines.push(line);
      const { status } = await waitForDeployment(spheron, deploymentId, { topic, onLog });
      // Others come as events, for which it does not wait once it sees the deployment done.
      return { status, log: lines.filter((line) => line.startsWith("Listening")) };
    },
  },
  {
    helper: "subscribe",
    expected: ["log", "log", "finished"],
    async run(surroundings) {
      const { topic } = await deploy(surroundings);
      const kinds: string[] = [];
      for await (const { kind } of subscribe(connect(surroundings), { topic })) kinds.push(kind);
      return kinds;
    },
  },
  {
    helper: "createGpuClient",
    expected: rentedMachine,
    run: ({ gpuUrl }) => rentMachine(createGpuClient({ baseUrl: gpuUrl, token: "any" })),
  },
];

/** Starts a deployment, whose events are kept until somebody follows its topic. */
async function deploy(surroundings: Surroundings) {
  const topic = crypto.randomUUID();
  const { deploymentId } = await connect(surroundings).v1.POST(
    "/deployment/{deploymentId}/redeploy",
    {
      params: { path: { deploymentId: "64b7f2a90c1d2e3f4a5b6c7d" } },
      body: { uniqueTopicId: topic },
    },
  );
  return { deploymentId, topic };
}
