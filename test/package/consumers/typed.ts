import {
  createClient,
  isSpheronError,
  type ClientOptions,
  type SpheronClient,
  type components,
} from "spheron-client";
import { subscribe, waitForDeployment } from "spheron-client/events";
import { paginate } from "spheron-client/paginate";
import { scopeOf } from "spheron-client/scope";
import { createUploadToken, pin, upload, uploadWithToken } from "spheron-client/upload";
import { pick, validate, validated } from "spheron-client/validate";
import { getProject } from "spheron-client/validators/getProject";

/** What a page or a worker uses, in types: this is compiled, and never run. */
export async function useEverywhere(options: ClientOptions, files: readonly File[]) {
  const spheron: SpheronClient = createClient(options);
  const { organizationId } = await scopeOf(spheron, { product: "storage" });

  const projects = paginate(spheron.v1, "/organization/{organizationId}/projects", {
    params: { path: { organizationId }, query: { state: "MAINTAINED" } },
  });
  for await (const project of projects) {
    const whole: components["schemas"]["Project"] = project;
    const { name }: { name: string } = pick(whole, ["name"]);
    console.log(name);
  }

  const readProject = validated(spheron, getProject, { mode: "strip" });
  const params = { path: { projectId: "64b7f2a90c1d2e3f4a5b6c7d" } };
  const one = await readProject({ params });
  const same: typeof one = validate(one, getProject, { mode: "strict" });
  const state: string = same.state;

  const { cid } = await upload(spheron, files, { bucket: "site", protocol: "ipfs" });
  if (cid !== undefined) await pin(spheron, cid, { bucket: "site" });
  const { token } = await createUploadToken(spheron, { bucket: "site", protocol: "ipfs" });
  await uploadWithToken(token, files);

  const { sitePreview } = await waitForDeployment(spheron, "64b7f2a90c1d2e3f4a5b6c7d");
  for await (const event of subscribe(spheron, { topic: "0f8fad5b" }))
    if (event.kind === "log") console.log(event.lines.join("\n"));

  const outcome = await spheron.v1.GET("/project/{projectId}", { params }).result();
  if (!outcome.ok && isSpheronError(outcome.error)) console.log(outcome.error.requestId);
  // @ts-expect-error -- the path has a parameter
  await spheron.v1.GET("/project/{projectId}");
  return { state, sitePreview };
}
