import type { components } from "../../../generated/gpu/index.ts";
import type { Handlers } from "../call.ts";
import { jsonResponse } from "../responses.ts";

/** A team of the user whom the keys belong to. */
export interface MockTeam {
  /** 24 hexadecimal digits. */
  readonly teamId: string;
  /** `Team` by default. */
  readonly teamName?: string | undefined;
  /** USD in the beginning; machines are paid from it. What the option `balance` says by default. */
  readonly balance?: number | undefined;
  /** Whether calls without a team id concern it; the first by default. */
  readonly isCurrentTeam?: boolean | undefined;
  /** `owner` by default. */
  readonly role?: string | undefined;
}

export interface Teams {
  readonly handlers: Handlers;
  readonly currentId: string;
  /** USD that a team has now; `undefined` for an unknown team. */
  readonly balanceOf: (teamId: string) => number | undefined;
}

interface TeamsOptions {
  readonly teams: readonly MockTeam[];
  readonly balance: number;
  /** USD that the team's machines have cost until now. */
  readonly spentBy: (teamId: string) => number;
}

export function createTeams({ teams, balance, spentBy }: TeamsOptions): Teams {
  const current = teams.find(({ isCurrentTeam }) => isCurrentTeam === true) ?? teams[0];
  const remaining = (team: MockTeam) => {
    const left = (team.balance ?? balance) - spentBy(team.teamId);
    return Math.round(left * 10_000) / 10_000;
  };
  return {
    currentId: current?.teamId ?? "",
    balanceOf(teamId) {
      const team = teams.find((one) => one.teamId === teamId);
      return team === undefined ? undefined : remaining(team);
    },
    handlers: {
      "GET /api/balance": () =>
        jsonResponse({
          teams: teams.map((team) => ({
            teamId: team.teamId,
            teamName: team.teamName ?? "Team",
            balance: remaining(team),
            isCurrentTeam: team === current,
            role: team.role ?? "owner",
          })),
          currency: "USD",
        } satisfies components["schemas"]["Balance"]),
      "GET /api/teams": () => jsonResponse(teams.map(({ teamId }) => ({ id: teamId }))),
    },
  };
}
