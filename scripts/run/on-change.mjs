import { watch } from "node:fs";
import path from "node:path";

const QUIET = 300;

/**
 * Runs `work` after files below the folders have changed and been left alone for a moment, one run at a time: what
 * changes meanwhile is another run. `matters` is given a file's full path. Ends with the function it answers.
 */
export function onChange(folders, matters, work) {
  let timer;
  let running;
  let again = false;

  async function begin() {
    if (running) {
      again = true;
      return;
    }
    do {
      again = false;
      running = work();
      await running.catch(() => undefined);
      running = undefined;
    } while (again);
  }

  async function consider(file) {
    if (!(await matters(file))) return;
    clearTimeout(timer);
    timer = setTimeout(() => void begin(), QUIET);
  }

  const watchers = folders.map((folder) =>
    watch(folder, { recursive: true }, (_event, name) => {
      if (name) void consider(path.join(folder, name));
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
