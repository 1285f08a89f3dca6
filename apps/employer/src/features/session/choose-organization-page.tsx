import { Button } from "@leadline/ui/button";
import { TextField } from "@leadline/ui/text-field";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useState, type FormEvent } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { formText } from "#lib/form-text.ts";
import { lastOrganization } from "#lib/last-organization.ts";
import { paths } from "#paths.ts";
import { SignInBox } from "./sign-in-box.tsx";
import styles from "./sign-in-page.module.css";

const t = catalogue({
  page: "Your organization · Leadline",
  title: "Your organization",
  lead: "Each organization has an address of its own here. It stands in your invitation and in every mail.",
  address: "Address",
  hint: "Small letters, digits and dashes, for example north-quay",
  next: "Continue",
  wrong: "Enter the address with small letters, digits and dashes only.",
});

/** `/sign-in`: which organization, because an email address may belong to several. */
export function ChooseOrganizationPage() {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [error, setError] = useState<string>();

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const address = formText(new FormData(event.currentTarget), "organization").toLowerCase();
    if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(address)) {
      setError(t("wrong"));
      event.currentTarget.querySelector("input")?.focus();
      return;
    }
    void navigate({ pathname: paths.signIn(address), search: search.toString() });
  }

  return (
    <SignInBox documentTitle={t("page")} title={t("title")} lead={t("lead")}>
      <form onSubmit={submit} noValidate className={styles.form}>
        <TextField
          label={t("address")}
          name="organization"
          autoComplete="organization"
          autoFocus
          defaultValue={lastOrganization()}
          hint={t("hint")}
          error={error}
        />
        <Button type="submit" variant="primary" size="l" block>
          {t("next")}
        </Button>
      </form>
    </SignInBox>
  );
}
