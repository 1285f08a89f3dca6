import { Button } from "@leadline/ui/button";
import { Icon } from "@leadline/ui/icon";
import { IconButton } from "@leadline/ui/icon-button";
import { Kbd } from "@leadline/ui/kbd";
import { catalogue } from "@leadline/ui/text/catalogue";
import type { Ref } from "react";
import { Button as PlainButton } from "react-aria-components/Button";
import { paths } from "#paths.ts";
import { AccountMenu } from "./account-menu.tsx";
import type { Viewer } from "../frame/frame-data.ts";
import styles from "./top-bar.module.css";

const t = catalogue({ search: "Search", create: "New", help: "Keyboard shortcuts" });

interface TopBarProps {
  readonly viewer: Viewer | undefined;
  /** Where the page puts its trail. */
  readonly trailRef: Ref<HTMLDivElement>;
  readonly onSearch: () => void;
  readonly onHelp: () => void;
}

export function TopBar({ viewer, trailRef, onSearch, onHelp }: TopBarProps) {
  const isMember = viewer !== undefined && !viewer.isKitVisitor;
  return (
    <header className={styles.bar}>
      <div ref={trailRef} className={styles.trail} />
      {isMember && (
        <PlainButton className={styles.search ?? ""} onPress={onSearch} aria-label={t("search")}>
          <Icon name="search" />
          <span className={styles.words}>{t("search")}</span>
          <Kbd keys="/" />
        </PlainButton>
      )}
      {viewer?.viewerCan.createRequisition && (
        <span className={styles.desk}>
          <Button href={paths.newRequisition()} size="s" icon="plus" shortcut="C">
            {t("create")}
          </Button>
        </span>
      )}
      <span className={styles.desk}>
        <IconButton icon="help" label={t("help")} shortcut="?" onPress={onHelp} />
      </span>
      {isMember && (
        <span className={styles.phone}>
          <AccountMenu viewer={viewer} />
        </span>
      )}
    </header>
  );
}
