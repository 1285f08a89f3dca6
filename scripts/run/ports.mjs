import net from "node:net";
import { Explained } from "../say.mjs";

/** Looks at all ports before anything is started, so that the answer names every one that is in the way. */
export async function refuseTakenPorts(ports) {
  const names = {
    api: "the API",
    employer: "the employers' app",
    candidate: "the candidates' app",
    files: "files",
    mail: "caught mail",
    smtp: "SMTP",
  };
  const taken = [];
  for (const [name, port] of Object.entries(ports)) {
    if (!(await isFree(port))) taken.push(`  ${port} (${names[name] ?? name})`);
  }
  if (taken.length === 0) return;
  throw new Explained(
    `Another program already listens on:\n${taken.join("\n")}\n` +
      `Stop it, or let Leadline use other ports: PORT_BASE=${ports.api + 1000} npm start`,
  );
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}
