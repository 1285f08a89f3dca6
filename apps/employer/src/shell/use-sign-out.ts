import { useMutation } from "urql";
import { useNavigate } from "react-router";
import { graphql } from "#graphql/generated/index.ts";
import { useFreshClient } from "#graphql/fresh-client.ts";
import { paths } from "#paths.ts";

const signOutMutation = graphql(`
  mutation SignOut {
    signOut {
      id
    }
  }
`);

/** Ends the session here and on the server, and forgets everything that was read with it. */
export function useSignOut(organization: string): () => Promise<void> {
  const [, signOut] = useMutation(signOutMutation);
  const startFresh = useFreshClient();
  const navigate = useNavigate();

  return async () => {
    await signOut({});
    await navigate(paths.signIn(organization));
    startFresh();
  };
}
