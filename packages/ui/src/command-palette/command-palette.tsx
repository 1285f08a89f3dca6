import { Autocomplete, useFilter } from "react-aria-components/Autocomplete";
import { Dialog } from "react-aria-components/Dialog";
import { Header } from "react-aria-components/Header";
import { Input } from "react-aria-components/Input";
import { Menu, MenuItem, MenuSection } from "react-aria-components/Menu";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { SearchField } from "react-aria-components/SearchField";
import { classes } from "../classes/classes.ts";
import type { IconName } from "../icon/icon-shapes.tsx";
import { Icon } from "../icon/icon.tsx";
import { Kbd } from "../kbd/kbd.tsx";
import options from "../options/options.module.css";
import { catalogue } from "../text/catalogue.ts";
import styles from "./command-palette.module.css";

const t = catalogue({
  label: "Commands",
  placeholder: "Type a command, a name or a reference",
  nothing: "Nothing matches. Try fewer letters.",
});

export interface Command {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly shortcut?: string;
  readonly detail?: string;
  /** Other words it is found by. */
  readonly alias?: string;
}

interface CommandPaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly groups: readonly { readonly title: string; readonly commands: readonly Command[] }[];
  readonly onRun: (id: string) => void;
  /** What is typed, for results that come from elsewhere. */
  readonly query: string;
  readonly onQueryChange: (query: string) => void;
}

/** Everything that can be done from here, found by typing. */
export function CommandPalette({ isOpen, onClose, groups, onRun, query, onQueryChange }: CommandPaletteProps) {
  const { contains } = useFilter({ sensitivity: "base" });
  const matches = (text: string, typed: string): boolean =>
    typed
      .split(/\s+/u)
      .filter(Boolean)
      .every((word) => contains(text, word));

  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
      className={styles.veil ?? ""}
    >
      <Modal className={styles.modal ?? ""}>
        <Dialog aria-label={t("label")} className={styles.dialog ?? ""}>
          {/* Escape leaves at once; the search field would only empty itself first. */}
          <div
            role="presentation"
            className={styles.dialog}
            onKeyDownCapture={(event) => {
              if (event.key !== "Escape") return;
              event.stopPropagation();
              onClose();
            }}
          >
            <Autocomplete filter={matches} inputValue={query} onInputChange={onQueryChange}>
              <SearchField aria-label={t("placeholder")} autoFocus className={styles.search ?? ""}>
                <Icon name="search" />
                <Input placeholder={t("placeholder")} />
                <Kbd keys="Escape" />
              </SearchField>
              <Menu
                aria-label={t("label")}
                className={classes(options.list, styles.list)}
                onAction={(id) => {
                  onClose();
                  onRun(String(id));
                }}
                renderEmptyState={() => <p className={options.nothing}>{t("nothing")}</p>}
              >
                {groups
                  .filter(({ commands }) => commands.length > 0)
                  .map((group) => (
                    <MenuSection key={group.title} aria-label={group.title} className={options.section ?? ""}>
                      <Header className={options.title}>{group.title}</Header>
                      {group.commands.map((command) => (
                        <MenuItem
                          key={command.id}
                          id={command.id}
                          textValue={`${command.label} ${command.alias ?? ""}`}
                          className={options.option ?? ""}
                        >
                          {command.icon && <Icon name={command.icon} />}
                          <span className={options.words}>
                            <span>{command.label}</span>
                            {command.detail && <span className={options.detail}>{command.detail}</span>}
                          </span>
                          {command.shortcut && <Kbd keys={command.shortcut} />}
                        </MenuItem>
                      ))}
                    </MenuSection>
                  ))}
              </Menu>
            </Autocomplete>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
