import {
  createClient,
  isSpheronApiError,
  isSpheronError,
  type SpheronClient,
} from "spheron-client";
import { pick, validated } from "spheron-client/validate";
import { getProject } from "spheron-client/validators/getProject";

interface Env {
  readonly SPHERON_TOKEN: string;
  /** The address of another API than the real one, such as the mock's. */
  readonly SPHERON_URL?: string;
}

const projectPath = /^\/projects\/([0-9a-f]{24})$/;

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const projectId = projectPath.exec(new URL(request.url).pathname)?.[1];
    if (projectId === undefined) return refuse(404, "There is nothing here");
    if (request.method !== "GET") return refuse(405, "Only GET is allowed", { allow: "GET" });
    const spheron = createClient({
      token: env.SPHERON_TOKEN,
      baseUrl: env.SPHERON_URL,
      timeoutMs: 3_000,
      attemptTimeoutMs: 1_500,
    });
    try {
      return Response.json(await readProject(spheron, projectId));
    } catch (error) {
      return explain(error);
    }
  },
};

/** Only what visitors may see: a project also holds its environment variables. */
async function readProject(spheron: SpheronClient, projectId: string) {
  const read = validated(spheron, getProject, { mode: "strip" });
  const project = await read({ params: { path: { projectId } } });
  return pick(project, ["_id", "name", "state", "url"]);
}

/** Visitors learn that it failed; why is for the log. */
function explain(error: unknown): Response {
  if (!isSpheronError(error)) throw error;
  if (isSpheronApiError(error) && error.status === 404) return refuse(404, "No such project");
  console.error(error.message);
  if (error.kind === "timeout") return refuse(504, "The API took too long");
  return refuse(502, "The API could not answer");
}

function refuse(status: number, message: string, headers: Record<string, string> = {}): Response {
  return Response.json({ message }, { status, headers });
}
