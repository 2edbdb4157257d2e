import { createClient } from "../../src/index.ts";

/** What the guides speak of without saying where it comes from. */
export const spheron = createClient();

/** The first of what the API has; the guides are run against a mock that always has the same. */
const {
  organizations: [organization],
} = await spheron.v1["/api-keys/scope"].GET();
export const organizationId = organization?.id ?? "";

const ofOrganization = { params: { path: { organizationId } } };
const {
  projects: [project],
} = await spheron.v1["/organization/{organizationId}/projects"].GET(ofOrganization);
export const projectId = project?._id ?? "";

const [known] = await spheron.v1["/project/{projectId}/deployments"].GET({
  params: { path: { projectId } },
});
/** One that has come to its end, and has told of it. */
export const { deploymentId, topic } = await spheron.v1["/deployment/{deploymentId}/redeploy"].POST(
  {
    params: { path: { deploymentId: known?._id ?? "" } },
  },
);

const {
  buckets: [bucket],
} = await spheron.v1["/organization/{organizationId}/buckets"].GET(ofOrganization);
export const bucketId = bucket?._id ?? "";

const {
  instances: [instance],
} = await spheron.v1["/compute-instance"].GET({ params: { query: { organizationId } } });
export const instanceId = instance?._id ?? "";

export const cid = "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi";
