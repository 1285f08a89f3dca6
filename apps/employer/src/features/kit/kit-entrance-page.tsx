import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useState } from "react";
import { useLocation, useNavigate, useParams } from "react-router";
import { useMutation } from "urql";
import { useFreshClient } from "#graphql/fresh-client.ts";
import { graphql } from "#graphql/generated/index.ts";
import { paths } from "#paths.ts";
import styles from "./kit.module.css";

const t = catalogue({
  page: "Interview kit · Leadline",
  title: "Your interview kit",
  lead: "This personal link opens the kit of one interview and your scorecard for it. Nobody else can use it in your name, so please do not pass it on.",
  open: "Open the kit",
  failed: "Leadline could not be reached. Check the connection, then try again.",
  signIn: "Sign in with a password instead",
});

const openKitMutation = graphql(`
  mutation OpenKit($input: OpenKitInput!) {
    openKit(input: $input) {
      __typename
      ... on KitOpened {
        interviewRef
      }
      ... on Problem {
        message
      }
    }
  }
`);

/**
 * `/kit/:organization#token=`: the way in from an invitation. The token stands where no server sees it, and the link is
 * followed by a press, so that no mail scanner uses it up.
 */
export function KitEntrancePage() {
  const { organization = "" } = useParams();
  const token = new URLSearchParams(useLocation().hash.slice(1)).get("token") ?? "";
  const navigate = useNavigate();
  const startFresh = useFreshClient();
  const [{ fetching }, openKit] = useMutation(openKitMutation);
  const [refusal, setRefusal] = useState<string>();

  async function open(): Promise<void> {
    setRefusal(undefined);
    const { data, error } = await openKit({ input: { organization, token } });
    if (error || !data) {
      setRefusal(t("failed"));
      return;
    }
    const answer = data.openKit;
    if (answer.__typename !== "KitOpened") {
      setRefusal(answer.message);
      return;
    }
    startFresh();
    await navigate(paths.interview(answer.interviewRef), { replace: true });
  }

  return (
    <main className={styles.entrance}>
      <title>{t("page")}</title>
      <div className={styles.entranceBox}>
        <h1>{t("title")}</h1>
        <p>{t("lead")}</p>
        {refusal && (
          <Banner tone="warn" isNews>
            {refusal}
          </Banner>
        )}
        <Button variant="primary" size="l" block isPending={fetching} onPress={() => void open()} autoFocus>
          {t("open")}
        </Button>
        <Button variant="ghost" href={paths.signIn(organization)}>
          {t("signIn")}
        </Button>
      </div>
    </main>
  );
}
