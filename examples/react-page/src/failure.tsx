import { isAuthenticationError } from "spheron-client";

interface FailureProps {
  readonly error: { readonly message: string };
  readonly onRetry: () => unknown;
}

export function Failure({ error, onRetry }: FailureProps) {
  return (
    <div role="alert">
      <p>
        {isAuthenticationError(error)
          ? "The API does not accept the token of this server. It may have expired."
          : `The projects could not be loaded: ${error.message}`}
      </p>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
