import { ConfigError, createClient, isAuthenticationError, isSpheronError } from "spheron-client";
import { paginate } from "spheron-client/paginate";
import { scopeOf } from "spheron-client/scope";

const exitCodes = { failed: 1, wrongSettings: 2, tokenRefused: 3, unreachable: 4 };

try {
  await listProjects();
} catch (error) {
  const { exitCode, message } = explain(error);
  console.error(message);
  process.exitCode = exitCode;
}

async function listProjects() {
  const spheron = createClient({ baseUrl: process.env["SPHERON_URL"] });
  const { organizationId, organization } = await scopeOf(spheron);
  const projects = paginate(spheron.v1, "/organization/{organizationId}/projects", {
    params: { path: { organizationId } },
  });
  console.error(`Projects of ${organization.name}:`);
  for await (const { _id, name, state } of projects) console.log([_id, state, name].join("\t"));
}

/**
 * What to tell the user; an error that is not the client's is a fault of this program.
 *
 * @param {unknown} error
 */
function explain(error) {
  if (!isSpheronError(error)) throw error;
  if (isAuthenticationError(error))
    return {
      exitCode: exitCodes.tokenRefused,
      message: `The token is not accepted (${error.status}). It may have expired: make another in the dashboard, and set SPHERON_TOKEN.`,
    };
  if (error instanceof ConfigError)
    return { exitCode: exitCodes.wrongSettings, message: error.message };
  if (error.kind === "connection" || error.kind === "timeout")
    return {
      exitCode: exitCodes.unreachable,
      message: `The API cannot be reached. Try again later. ${error.message}`,
    };
  return { exitCode: exitCodes.failed, message: error.message };
}
