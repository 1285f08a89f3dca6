import { catalogue } from "@leadline/ui/text/catalogue";
import { useState } from "react";
import { useMutation } from "urql";
import { useFreshClient } from "#graphql/fresh-client.ts";
import { graphql } from "#graphql/generated/index.ts";
import { fieldsOf } from "#lib/fields-of.ts";

const t = catalogue({
  unreachable: "Leadline cannot be reached. Check the connection, then try again.",
  often: "Too many attempts. Wait a few minutes, then try again.",
  failed: "Signing in did not work. Try again in a moment.",
});

const signInMutation = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on SignedIn {
        viewer {
          id
        }
      }
      ... on InvalidInput {
        issues {
          path
          message
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

interface Refusal {
  /** About the whole form. */
  readonly message?: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Opens a session; answers whether it did, and keeps the refusal to show. */
export function useSignIn() {
  const [{ fetching }, mutate] = useMutation(signInMutation);
  const [refusal, setRefusal] = useState<Refusal>();
  const startFresh = useFreshClient();

  async function signIn(input: { organization: string; email: string; password: string }): Promise<boolean> {
    setRefusal(undefined);
    const { data, error } = await mutate({ input });
    if (error || !data) {
      const codes = error?.graphQLErrors.map(({ extensions }) => extensions["code"]) ?? [];
      const message = error?.networkError
        ? t("unreachable")
        : codes.includes("RATE_LIMITED")
          ? t("often")
          : t("failed");
      setRefusal({ message, fields: {} });
      return false;
    }
    const answer = data.signIn;
    if (answer.__typename === "SignedIn") {
      startFresh();
      return true;
    }
    setRefusal(
      answer.__typename === "InvalidInput" ? { fields: fieldsOf(answer) } : { message: answer.message, fields: {} },
    );
    return false;
  }

  return { signIn, isPending: fetching, refusal };
}
