/**
 * The first circle among deprecations, as the ids along it with the first one again at the end; undefined when every
 * chain ends. `replacements`: what replaces each id, undefined where nothing does. Linear: each id is followed once.
 */
export function deprecationCycle(replacements: ReadonlyMap<string, string | undefined>): readonly string[] | undefined {
  const ended = new Set<string>();
  for (const start of replacements.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    for (let id: string | undefined = start; id !== undefined && !ended.has(id); id = replacements.get(id)) {
      if (onPath.has(id)) return [...path.slice(path.indexOf(id)), id];
      path.push(id);
      onPath.add(id);
    }
    for (const id of path) ended.add(id);
  }
  return undefined;
}
