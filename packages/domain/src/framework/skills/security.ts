import type { SkillEntry } from "./skill-entry.js";

export const SECURITY_SKILLS = [
  { id: "sec.threat-modelling", name: "Threat modelling", aliases: ["threat modeling", "stride", "attack trees"] },
  { id: "sec.owasp", name: "OWASP practices", aliases: ["owasp", "owasp top 10", "asvs"] },
  { id: "sec.oauth2", name: "OAuth 2.0", aliases: ["oauth", "oauth2", "oauth 2"] },
  { id: "sec.oidc", name: "OpenID Connect", aliases: ["oidc", "openid"] },
  { id: "sec.saml", name: "SAML", aliases: ["saml 2.0", "sso", "single sign-on"] },
  { id: "sec.jwt", name: "JWT", aliases: ["json web token", "json web tokens"] },
  { id: "sec.tls", name: "TLS / PKI", aliases: ["tls", "ssl", "mtls", "pki", "x.509"] },
  { id: "sec.cryptography", name: "Applied cryptography", aliases: ["encryption", "kms", "hsm"] },
  {
    id: "sec.iam",
    name: "Identity and access management",
    aliases: ["iam", "rbac", "abac", "keycloak", "okta", "entra id"],
  },
  {
    id: "sec.secrets",
    name: "Secrets management",
    aliases: ["hashicorp vault", "secret management", "aws secrets manager"],
  },
  { id: "sec.sast-dast", name: "SAST / DAST", aliases: ["sast", "dast", "sonarqube", "snyk", "codeql"] },
  { id: "sec.supply-chain", name: "Software supply chain security", aliases: ["sbom", "slsa", "dependency scanning"] },
  { id: "sec.zero-trust", name: "Zero trust", aliases: ["zero-trust", "ztna"] },
  { id: "sec.devsecops", name: "DevSecOps", aliases: ["dev sec ops", "secure sdlc"] },
  { id: "sec.pentest", name: "Penetration testing", aliases: ["pen testing", "pentesting"] },
] as const satisfies readonly SkillEntry[];
