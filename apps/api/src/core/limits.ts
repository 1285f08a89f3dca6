import { createHash } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes, type RateLimiterAbstract } from "rate-limiter-flexible";
import type { DataSource } from "typeorm";
import type { Env } from "./env.js";
import { rateLimited } from "./graphql/errors.js";

/** How often something may be tried; each counts on its own, across processes and restarts. */
export type LimitName = "signInByAccount" | "signInByAddress" | "apply" | "upload" | "link";

export interface Limits {
  /** Counts one attempt; turns the request away when there were too many. Keys are hashed before they are stored. */
  count(name: LimitName, key: string): Promise<void>;
}

const HOUR = 3600;

export function postgresLimits(dataSource: DataSource, env: Env): Limits {
  const limiter = (keyPrefix: LimitName, points: number, duration: number): RateLimiterAbstract =>
    new RateLimiterPostgres({
      storeClient: dataSource,
      storeType: "typeorm",
      tableName: "rate_limit",
      tableCreated: true,
      keyPrefix,
      points,
      duration,
    });
  const limiters: Record<LimitName, RateLimiterAbstract> = {
    signInByAccount: limiter("signInByAccount", env.SIGN_IN_LIMIT, HOUR / 4),
    signInByAddress: limiter("signInByAddress", env.SIGN_IN_LIMIT * 10, HOUR),
    upload: limiter("upload", env.UPLOAD_LIMIT, HOUR / 6),
    apply: limiter("apply", env.APPLY_LIMIT, HOUR / 6),
    link: limiter("link", env.SIGN_IN_LIMIT, HOUR / 4),
  };
  return {
    async count(name, key) {
      try {
        await limiters[name].consume(createHash("sha256").update(key).digest("base64url"));
      } catch (error) {
        if (error instanceof RateLimiterRes) throw rateLimited(Math.ceil(error.msBeforeNext / 1000));
        throw error;
      }
    },
  };
}
