import type { paths } from "../../../generated/platform/index.ts";
import type { DataOf } from "../../client/types.ts";

/** The response of reading a deployment. */
export type DeploymentResponse = DataOf<paths["/v1/deployment/{deploymentId}"]["get"]>;

/** A deployment of a web project, as the API returns it. */
export type Deployment = DeploymentResponse["deployment"];

export const subscribeOperation = { method: "GET", path: "/v1/subscribe" } as const;
export const readOperation = { method: "GET", path: "/v1/deployment/{deploymentId}" } as const;
