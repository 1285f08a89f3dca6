import { catalogue } from "@leadline/ui/text/catalogue";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Outlet, useLocation, useNavigate, useNavigation } from "react-router";
import { rememberOrganization } from "#lib/last-organization.ts";
import { later, useFetchLater } from "#lib/later.tsx";
import { usePreferences } from "#lib/preferences.ts";
import { ReaderProvider } from "#lib/reader.tsx";
import { FoldRailContext } from "#page/folded-rail.ts";
import { FrameSlotsContext } from "#page/page-title.tsx";
import { BottomBar } from "../bars/bottom-bar.tsx";
import { useViewer } from "./frame-data.ts";
import styles from "./frame.module.css";
import { OfflineBar } from "../bars/offline-bar.tsx";
import { Palette } from "../overlays/palette.tsx";
import { Rail } from "../bars/rail.tsx";
import { useFrameShortcuts } from "./use-frame-shortcuts.ts";
import { signInAddress } from "../sign-in-address.ts";
import { useWaitingIcon } from "../use-waiting-icon.ts";
import { TopBar } from "../bars/top-bar.tsx";

const HelpOverlay = later(async () => (await import("../overlays/help-overlay.tsx")).HelpOverlay);

const t = catalogue({ skip: "Skip to the page" });

/** Rail, top bar, palette, help: what stays while pages come and go. */
export function Frame() {
  const viewer = useViewer();
  const location = useLocation();
  const navigate = useNavigate();
  const [trail, setTrail] = useState<HTMLElement | null>(null);
  const [overlay, setOverlay] = useState<"palette" | "help">();
  const [folds, setFolds] = useState(0);
  const { rail } = usePreferences();

  const fold = useCallback(() => {
    setFolds((count) => count + 1);
    return () => setFolds((count) => count - 1);
  }, []);
  const slots = useMemo(() => ({ trail, waiting: viewer?.waiting ?? 0 }), [trail, viewer?.waiting]);
  const reader = useMemo(() => ({ locale: "en-GB", zone: viewer?.timeZone ?? "UTC" }), [viewer?.timeZone]);

  useEffect(() => {
    if (viewer) rememberOrganization(viewer.organization.slug);
    if (viewer === null) void navigate(signInAddress(location), { replace: true });
  }, [viewer, navigate, location]);

  useFetchLater(location.pathname);
  useWaitingIcon(slots.waiting > 0);
  useFrameShortcuts({ openPalette: () => setOverlay("palette"), openHelp: () => setOverlay("help"), viewer });
  const main = useFocusOnNewPage();
  const isMoving = useNavigation().state !== "idle";

  // A visitor with a kit link sees one interview and nothing around it.
  const isBare = viewer?.isKitVisitor ?? false;
  return (
    <ReaderProvider reader={reader}>
      <FrameSlotsContext value={slots}>
        <FoldRailContext value={fold}>
          <a href="#main" className={styles.skip}>
            {t("skip")}
          </a>
          <div
            className={styles.app}
            data-rail={rail}
            data-fold={folds > 0 ? "" : undefined}
            data-bare={isBare ? "" : undefined}
          >
            {!isBare && <Rail viewer={viewer ?? undefined} />}
            <div className={styles.side}>
              <TopBar
                viewer={viewer ?? undefined}
                trailRef={setTrail}
                onSearch={() => setOverlay("palette")}
                onHelp={() => setOverlay("help")}
              />
              <OfflineBar />
              <main id="main" ref={main} tabIndex={-1} className={styles.main} data-moving={isMoving ? "" : undefined}>
                <Outlet />
              </main>
            </div>
            {!isBare && <BottomBar viewer={viewer ?? undefined} />}
          </div>
          <Palette isOpen={overlay === "palette"} onClose={() => setOverlay(undefined)} viewer={viewer ?? undefined} />
          {overlay === "help" && <HelpOverlay onClose={() => setOverlay(undefined)} />}
        </FoldRailContext>
      </FrameSlotsContext>
    </ReaderProvider>
  );
}

/** A new page takes the focus, so that a keyboard or a screen reader starts at its top; its filters and tabs do not. */
function useFocusOnNewPage() {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
