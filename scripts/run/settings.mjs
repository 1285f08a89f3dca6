import path from "node:path";
import { Explained } from "../say.mjs";

/** The ports and addresses of one installation: PORT_BASE moves them all. */
export function addresses(environment) {
  const base = Number(environment.PORT_BASE || 4000);
  if (!Number.isInteger(base) || base < 1024 || base > 65_000) {
    throw new Explained(`PORT_BASE is ${environment.PORT_BASE}; it has to be a number from 1024 to 65000.`);
  }
  const at = (port) => `http://localhost:${port}`;
  return {
    ports: { api: base, employer: base + 1, candidate: base + 2, files: base + 3, mail: base + 4, smtp: base + 25 },
    api: at(base),
    employer: at(base + 1),
    candidate: at(base + 2),
    files: at(base + 3),
    mail: at(base + 4),
  };
}

/** What every process of the product is told; anything set by the person who starts it wins. */
export function productEnvironment({ environment, data, where, databases }) {
  return {
    NODE_ENV: "production",
    FILES_DIR: path.join(data, "files"),
    SMTP_URL: `smtp://127.0.0.1:${where.ports.smtp}`,
    LEADLINE_SIGN_INS: path.join(data, "sign-ins.json"),
    ...environment,
    ...databases,
    PORT_BASE: String(where.ports.api),
    LEADLINE_DATA: data,
    FILES_PORT: String(where.ports.files),
    API_ORIGIN: where.api,
    EMPLOYER_ORIGIN: environment.EMPLOYER_ORIGIN || where.employer,
    CANDIDATE_ORIGIN: environment.CANDIDATE_ORIGIN || where.candidate,
    FILES_ORIGIN: environment.FILES_ORIGIN || where.files,
  };
}
