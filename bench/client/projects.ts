/** An answer of about one kilobyte: a page of projects. */
export const projects = JSON.stringify({
  projects: Array.from({ length: 4 }, (_, index) => ({
    _id: `64b7c0f2a1d3e4f5a6b7c8${index}0`,
    name: `project-${index}`,
    type: "STANDARD",
    url: `https://github.com/example/project-${index}`,
    environmentVariables: [],
    deploymentEnvironments: [{ _id: `64b7c0f2a1d3e4f5a6b7c9${index}0`, status: "ACTIVE" }],
    organization: "64b7c0f2a1d3e4f5a6b7c8d9",
    state: "MAINTAINED",
    createdAt: "2024-03-01T12:00:00.000Z",
  })),
});
