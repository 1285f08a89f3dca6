import type { SkillId } from "../skill.js";

/** What knowing one skill makes possible without being said. Shown as possible, never as found. */
export const IMPLICATIONS: Readonly<Partial<Record<SkillId, SkillId>>> = {
  "fw.spring-boot": "fw.spring",
  "fw.spring": "lang.java",
  "fw.nextjs": "fw.react",
  "fw.react": "lang.javascript",
  "fw.dotnet": "lang.csharp",
  "cloud.aws-lambda": "cloud.aws",
  "cloud.aws-ecs": "cloud.aws",
  "cloud.aws-eks": "cloud.aws",
  "cloud.aws-s3": "cloud.aws",
  "cloud.aws-sqs": "cloud.aws",
  "cloud.aks": "cloud.azure",
  "cloud.gke": "cloud.gcp",
};

/** A skill nobody wrote down, and the one that suggests it. */
export interface PossibleSkill {
  readonly skill: SkillId;
  readonly because: SkillId;
}

/** What the found skills suggest, each once, without what was found itself. */
export function possibleSkills(found: Iterable<SkillId>): readonly PossibleSkill[] {
  const known = new Set(found);
  const possible: PossibleSkill[] = [];
  const queue = [...known];
  for (let because = queue.shift(); because !== undefined; because = queue.shift()) {
    const skill = IMPLICATIONS[because];
    if (skill === undefined || known.has(skill)) continue;
    known.add(skill);
    queue.push(skill);
    possible.push({ skill, because });
  }
  return possible;
}
