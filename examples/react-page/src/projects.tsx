import { api } from "./api.ts";
import { Failure } from "./failure.tsx";

const pageSize = 20;

export function Projects({ organizationId }: { readonly organizationId: string }) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    api.useInfiniteQuery(
      "get",
      "/v1/organization/{organizationId}/projects",
      { params: { path: { organizationId }, query: { limit: pageSize } } },
      {
        pageParamName: "skip",
        initialPageParam: 0,
        getNextPageParam: ({ projects }, pages) =>
          projects.length < pageSize ? undefined : pages.length * pageSize,
      },
    );
  const failure = error !== null && <Failure error={error} onRetry={refetch} />;
  if (data === undefined) return failure || <output>Loading the projects…</output>;
  const projects = data.pages.flatMap((page) => page.projects);
  if (projects.length === 0) return <p>There are no projects yet.</p>;
  return (
    <>
      <ul aria-label="Projects">
        {projects.map(({ _id, name, url, state }) => (
          <li key={_id}>
            {/^https?:/.test(url) ? <a href={url}>{name}</a> : name}
            <span>{state === "ARCHIVED" ? "Archived" : "Maintained"}</span>
          </li>
        ))}
      </ul>
      {failure}
      {hasNextPage && error === null && (
        <button type="button" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {isFetchingNextPage ? "Loading…" : "Show more"}
        </button>
      )}
    </>
  );
}
