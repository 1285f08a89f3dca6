import type { SkillEntry } from "./skill-entry.js";

export const COMPLIANCE_SKILLS = [
  { id: "comp.gdpr", name: "GDPR", aliases: ["dsgvo", "general data protection regulation", "privacy by design"] },
  { id: "comp.soc2", name: "SOC 2", aliases: ["soc2", "soc ii"] },
  { id: "comp.iso27001", name: "ISO/IEC 27001", aliases: ["iso 27001", "iso27001", "isms"] },
  { id: "comp.pci-dss", name: "PCI DSS", aliases: ["pci", "pci-dss"] },
  { id: "comp.hipaa", name: "HIPAA", aliases: ["hipaa compliance"] },
  { id: "comp.sox", name: "SOX", aliases: ["sarbanes-oxley", "sarbanes oxley"] },
  { id: "comp.accessibility", name: "Accessibility", aliases: ["wcag", "a11y", "wcag 2.2", "en 301 549"] },
  { id: "comp.nis2-dora", name: "NIS2 / DORA regulation", aliases: ["nis2", "digital operational resilience act"] },
  { id: "comp.iec62304", name: "Medical software regulation", aliases: ["iec 62304", "fda 21 cfr part 11"] },
  {
    id: "comp.licence",
    name: "Open-source licence compliance",
    aliases: ["oss compliance", "license compliance", "spdx"],
  },
] as const satisfies readonly SkillEntry[];
