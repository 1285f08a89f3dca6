import type { ReactElement } from "react";
import { Header } from "react-aria-components/Header";
import { Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { classes } from "../classes/classes.ts";
import type { IconName } from "../icon/icon-shapes.tsx";
import { Icon } from "../icon/icon.tsx";
import { Kbd } from "../kbd/kbd.tsx";
import options from "../options/options.module.css";

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly shortcut?: string;
  /** Goes somewhere; otherwise `onAction` is called with the id. */
  readonly href?: string;
  readonly tone?: "danger";
  readonly isDisabled?: boolean;
  /** A muted second line: why it is disabled, what it does. */
  readonly detail?: string;
}

export interface MenuGroup {
  readonly title?: string;
  readonly actions: readonly MenuAction[];
  /** The chosen one, when the group is a choice. */
  readonly chosen?: string;
}

interface MenuProps {
  /** What the menu is about, for whoever does not see the button it hangs on. */
  readonly label: string;
  /** A `Button` or `IconButton`. */
  readonly trigger: ReactElement;
  readonly groups: readonly MenuGroup[];
  readonly onAction?: (id: string) => void;
}

export function Menu({ label, trigger, groups, onAction }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={options.popover ?? ""} offset={4}>
        <AriaMenu aria-label={label} onAction={(id) => onAction?.(String(id))} className={options.list ?? ""}>
          {groups.map((group, index) => (
            <MenuSection
              key={group.title ?? index}
              aria-label={group.title ?? label}
              className={options.section ?? ""}
              {...(group.chosen !== undefined && { selectionMode: "single", selectedKeys: [group.chosen] })}
            >
              {group.title && <Header className={options.title}>{group.title}</Header>}
              {group.actions.map((action) => (
                <MenuItem
                  key={action.id}
                  id={action.id}
                  href={action.href}
                  textValue={action.label}
                  isDisabled={action.isDisabled}
                  className={classes(options.option, action.tone === "danger" && options.danger)}
                >
                  {action.icon && <Icon name={action.icon} />}
                  <span className={options.words}>
                    <span>{action.label}</span>
                    {action.detail && <span className={options.detail}>{action.detail}</span>}
                  </span>
                  {action.shortcut && <Kbd keys={action.shortcut} />}
                  {group.chosen !== undefined && (
                    <span className={options.tick}>
                      <Icon name="check" size="s" />
                    </span>
                  )}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
