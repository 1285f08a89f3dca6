import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import type { Application } from "./application.entity.js";

/** Somebody changed the application since it was read; nothing was overwritten. */
export interface VersionConflict {
  readonly type: "VersionConflict";
  readonly currentVersion: number;
}

/** Refuses when the application is not the one whoever asks had on screen. */
export const atVersion = (
  { version }: Pick<Application, "version">,
  expectedVersion: number,
): Result<true, VersionConflict> =>
  version === expectedVersion ? ok(true) : refuse({ type: "VersionConflict", currentVersion: version });
