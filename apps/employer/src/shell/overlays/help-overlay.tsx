import { Dialog } from "@leadline/ui/dialog";
import { Kbd } from "@leadline/ui/kbd";
import { Switch } from "@leadline/ui/switch";
import { catalogue } from "@leadline/ui/text/catalogue";
import { setPreference, usePreferences } from "#lib/preferences.ts";
import { useRegisteredShortcuts } from "#lib/shortcuts.ts";
import styles from "./help-overlay.module.css";

const t = catalogue({
  title: "Keyboard shortcuts",
  keys: "Single-key shortcuts",
  explained: "They never act while you type. Shortcuts with Ctrl or Cmd always work.",
});

/** Every key that works on this page, from the registry itself, and the switch that turns single keys off. */
export function HelpOverlay({ onClose }: { readonly onClose: () => void }) {
  const shortcuts = useRegisteredShortcuts();
  const { keys } = usePreferences();
  const groups = [...new Set(shortcuts.map(({ group }) => group))];
  return (
    <Dialog title={t("title")} isOpen onClose={onClose} width="m">
      <div className={styles.setting}>
        <Switch isSelected={keys === "on"} onChange={(isOn) => setPreference("keys", isOn ? "on" : "off")}>
          {t("keys")}
        </Switch>
        <p>{t("explained")}</p>
      </div>
      <div className={styles.groups}>
        {groups.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {shortcuts
                .filter(
                  (shortcut, index) =>
                    shortcut.group === group &&
                    shortcuts.findLastIndex(({ keys: key }) => key === shortcut.keys) === index,
                )
                .map((shortcut) => (
                  <div key={shortcut.keys}>
                    <dt>{shortcut.label}</dt>
                    <dd>
                      <Kbd keys={shortcut.keys} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
