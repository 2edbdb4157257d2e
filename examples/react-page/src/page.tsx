import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Organization } from "./organization.tsx";

// The client itself tries again.
const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
const page = document.getElementById("page");
if (page === null) throw new Error("index.html has no element with the id page");

createRoot(page).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <Organization />
    </QueryClientProvider>
  </StrictMode>,
);
