import type { JsonValue } from "../../document/json.ts";
import { callInPlace, type CheckScope } from "./check-scope.ts";
import { inlineCheck, kindCheck } from "./inline-check.ts";
import { jsonKinds, listKinds, type JsonKind } from "./schema.ts";
import { report, when } from "./source.ts";
import { branchesByKind, hasKind } from "./unions.ts";

/** Tries only branches that admit the kind of the value, so that what is reported is about the branch that was meant. */
export function unionLines(branches: readonly JsonValue[], scope: CheckScope): string[] {
  const cases = branchesByKind(branches, scope.schemas);
  const steps = cases.flatMap(({ kinds, admitted }) => {
    const statement = caseStatement(kinds, admitted, scope);
    return statement === undefined ? [] : [{ kinds, statement }];
  });
  const plain = cases
    .flatMap(({ kinds }) => kinds)
    .filter((kind) => !steps.some(({ kinds }) => kinds.includes(kind)));
  const all = jsonKinds.filter((kind) => cases.some(({ kinds }) => kinds.includes(kind)));
  const lines = steps.map(({ kinds, statement }) => when([hasKind(kinds)], statement));
  if (all.length < jsonKinds.length) {
    const conditions = kindCheck(plain).failsWhen("value");
    lines.push(when(conditions, report("at", kindCheck(all).expected, "value")));
  }
  return lines.map((line, index) => (index === 0 ? line : `else ${line}`));
}

/** What is left to check once the kind is known; `undefined` when nothing is. */
function caseStatement(
  kinds: readonly JsonKind[],
  admitted: readonly JsonValue[],
  scope: CheckScope,
): string | undefined {
  const isPlain = (branch: JsonValue) => {
    const check = inlineCheck(scope.schemas, branch);
    const admitsAll = kindCheck(listKinds(scope.schemas, branch)).failsWhen("value");
    return check?.failsWhen("value").join() === admitsAll.join();
  };
  if (admitted.some(isPlain)) return undefined;
  const [only, ...others] = admitted;
  if (only !== undefined && others.length === 0) return callInPlace(only, scope)[0];
  const checks = admitted.map((branch) => scope.nameCheck(branch));
  return `anyOf([${checks.join(", ")}], value, at, report);`;
}
