import { Button } from "@leadline/ui/button";
import { Banner } from "@leadline/ui/banner";
import { Link } from "@leadline/ui/link";
import { TextField } from "@leadline/ui/text-field";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useState, type FormEvent } from "react";
import { useNavigate, useParams, useSearchParams } from "react-router";
import { formText } from "#lib/form-text.ts";
import { rememberOrganization } from "#lib/last-organization.ts";
import { safeReturn } from "#lib/return-address.ts";
import { paths } from "#paths.ts";
import { SignInBox } from "./sign-in-box.tsx";
import styles from "./sign-in-page.module.css";
import { useSignIn } from "./use-sign-in.ts";

const t = catalogue({
  page: "Sign in · Leadline",
  title: "Sign in to {organization}",
  lead: "With your work email and your password.",
  email: "Work email",
  password: "Password",
  signIn: "Sign in",
  another: "Another organization",
  emailNeeded: "Enter your work email.",
  passwordNeeded: "Enter your password.",
});

/** `/sign-in/:organization`: address and password; leads back to the link the person came from. */
export function SignInPage() {
  const { organization = "" } = useParams();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const { signIn, isPending, refusal } = useSignIn();
  const [missing, setMissing] = useState<{ readonly email?: string; readonly password?: string }>({});

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const email = formText(form, "email");
    const password = formText(form, "password", { trims: false });
    const next = {
      ...(email === "" && { email: t("emailNeeded") }),
      ...(password === "" && { password: t("passwordNeeded") }),
    };
    setMissing(next);
    if (next.email || next.password) {
      event.currentTarget.querySelector<HTMLInputElement>(next.email ? "[name=email]" : "[name=password]")?.focus();
      return;
    }
    if (!(await signIn({ organization, email, password }))) return;
    rememberOrganization(organization);
    await navigate(safeReturn(search.get("to")), { replace: true });
  }

  return (
    <SignInBox
      documentTitle={t("page")}
      title={t("title", { organization })}
      lead={t("lead")}
      below={
        <Link href={paths.signIn()} variant="quiet">
          {t("another")}
        </Link>
      }
    >
      <form onSubmit={(event) => void submit(event)} noValidate className={styles.form}>
        {refusal?.message && (
          <Banner tone="danger" isNews>
            {refusal.message}
          </Banner>
        )}
        <TextField
          label={t("email")}
          name="email"
          type="email"
          autoComplete="username"
          autoFocus
          error={missing.email ?? refusal?.fields["email"]}
        />
        <TextField
          label={t("password")}
          name="password"
          type="password"
          autoComplete="current-password"
          error={missing.password ?? refusal?.fields["password"]}
        />
        <Button type="submit" variant="primary" size="l" block isPending={isPending}>
          {t("signIn")}
        </Button>
      </form>
    </SignInBox>
  );
}
