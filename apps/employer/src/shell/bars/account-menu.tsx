import { Avatar } from "@leadline/ui/avatar";
import { Menu } from "@leadline/ui/menu";
import { PersonName } from "@leadline/ui/person-name";
import { VisuallyHidden } from "@leadline/ui/visually-hidden";
import { catalogue } from "@leadline/ui/text/catalogue";
import { Button } from "react-aria-components/Button";
import { setPreference, usePreferences } from "#lib/preferences.ts";
import styles from "./account-menu.module.css";
import type { Viewer } from "../frame/frame-data.ts";
import { useSignOut } from "../use-sign-out.ts";

const t = catalogue({
  account: "Account of {name}",
  theme: "Theme",
  system: "Like the system",
  light: "Light",
  dark: "Dark",
  density: "Rows",
  comfortable: "Comfortable",
  compact: "Compact",
  keys: "Single-key shortcuts",
  on: "On",
  off: "Off",
  signedInAs: "{email}",
  signOut: "Sign out",
});

/** Who is signed in, and what they set for themselves. */
export function AccountMenu({ viewer }: { readonly viewer: Viewer }) {
  const { theme, density, keys } = usePreferences();
  const signOut = useSignOut(viewer.organization.slug);

  function act(id: string): void {
    if (id === "system" || id === "light" || id === "dark") setPreference("theme", id);
    else if (id === "comfortable" || id === "compact") setPreference("density", id);
    else if (id === "on" || id === "off") setPreference("keys", id);
    else if (id === "sign-out") void signOut();
  }

  return (
    <Menu
      label={t("account", { name: viewer.name })}
      trigger={
        <Button className={styles.me ?? ""}>
          <VisuallyHidden>{t("account", { name: viewer.name })}</VisuallyHidden>
          <Avatar name={viewer.name} size="m" isDecorative />
          <span className={styles.name} aria-hidden="true">
            <PersonName name={viewer.name} clip />
          </span>
        </Button>
      }
      groups={[
        {
          title: t("theme"),
          chosen: theme,
          actions: [
            { id: "system", label: t("system"), icon: "screen" },
            { id: "light", label: t("light"), icon: "sun" },
            { id: "dark", label: t("dark"), icon: "moon" },
          ],
        },
        {
          title: t("density"),
          chosen: density,
          actions: [
            { id: "comfortable", label: t("comfortable"), icon: "list" },
            { id: "compact", label: t("compact"), icon: "rows" },
          ],
        },
        {
          title: t("keys"),
          chosen: keys,
          actions: [
            { id: "on", label: t("on"), icon: "keyboard" },
            { id: "off", label: t("off"), icon: "close" },
          ],
        },
        {
          actions: [
            {
              id: "sign-out",
              label: t("signOut"),
              icon: "sign-out",
              detail: t("signedInAs", { email: viewer.email }),
            },
          ],
        },
      ]}
      onAction={act}
    />
  );
}
