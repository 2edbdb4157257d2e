import type { SpheronClient } from "spheron-client";

/** What every mock begins with. */
export const projectNames = ["example", "example-2", "example-3"];

/** The names of the projects, found as the README does it first. */
export async function listProjects(spheron: SpheronClient): Promise<string[]> {
  const { organizations } = await spheron.v1.GET("/api-keys/scope");
  const [organization] = organizations;
  if (organization === undefined) throw new Error("This token belongs to no organization");
  const { projects } = await spheron.v1.GET("/organization/{organizationId}/projects", {
    params: { path: { organizationId: organization.id }, query: { skip: 0, limit: 10 } },
  });
  return projects.map(({ name }) => name);
}
