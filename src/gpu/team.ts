import type { components } from "../../generated/gpu/index.ts";
import { ConfigError } from "../client/errors/config-error.ts";
import { callOperation, type GpuView } from "./call-operation.ts";

/** A team with its credit. */
export type TeamBalance = components["schemas"]["TeamBalance"];

type Balance = components["schemas"]["Balance"];

const balanceOperation = { method: "GET", path: "/api/balance" } as const;

/**
 * The team that the API key acts for, with its balance in USD. It is the one that the API marks as current, or else the
 * only one.
 *
 * @example
 * const { teamId, balance } = await currentTeam(gpu);
 *
 * @throws ConfigError when there are several teams and none is marked, or no team at all; what the call throws
 */
export async function currentTeam(
  gpu: GpuView,
  { signal }: { readonly signal?: AbortSignal | undefined } = {},
): Promise<TeamBalance> {
  const { method, path } = balanceOperation;
  const teams = teamsOf(await callOperation(gpu, method, path, { signal }));
  const current = teams.find(({ isCurrentTeam }) => isCurrentTeam === true);
  const [only, ...others] = teams;
  if (current !== undefined) return current;
  if (only === undefined) throw new ConfigError("the API key belongs to no team", balanceOperation);
  if (others.length === 0) return only;
  const names = teams.map(({ teamId, teamName }) => `${teamId} (${teamName ?? "without a name"})`);
  throw new ConfigError(
    `the API key belongs to several teams and the server marks none as current: pass the teamId of one of ${names.join(", ")}`,
    balanceOperation,
  );
}

/** The server may leave out anything, whatever the document says. */
function teamsOf(response: Partial<Balance> | undefined): readonly TeamBalance[] {
  return response?.teams ?? [];
}
