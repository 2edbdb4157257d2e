import { api } from "./api.ts";
import { Failure } from "./failure.tsx";
import { Projects } from "./projects.tsx";

export function Organization() {
  const { data, error, refetch } = api.useQuery("get", "/v1/api-keys/scope");
  if (error !== null) return <Failure error={error} onRetry={refetch} />;
  if (data === undefined) return <output>Loading…</output>;
  const [organization] = data.organizations;
  if (organization === undefined) return <p>The token belongs to no organization.</p>;
  return (
    <>
      <h2>{organization.name}</h2>
      <Projects organizationId={organization.id} />
    </>
  );
}
