import type { SkillEntry } from "./skill-entry.js";

export const ARCHITECTURE_SKILLS = [
  {
    id: "arch.system-design",
    name: "System design",
    aliases: ["systems design", "software architecture", "solution architecture"],
  },
  {
    id: "arch.microservices",
    name: "Microservices",
    aliases: ["micro services", "micro-services", "microservice architecture"],
  },
  { id: "arch.modular-monolith", name: "Modular monolith", aliases: ["modulith"] },
  { id: "arch.ddd", name: "Domain-driven design", aliases: ["ddd", "domain driven design", "bounded context"] },
  { id: "arch.event-driven", name: "Event-driven architecture", aliases: ["eda", "event driven"] },
  { id: "arch.event-sourcing", name: "Event sourcing", aliases: ["eventsourcing"] },
  { id: "arch.cqrs", name: "CQRS", aliases: ["command query responsibility segregation"] },
  {
    id: "arch.hexagonal",
    name: "Hexagonal architecture",
    aliases: ["ports and adapters", "clean architecture", "onion architecture"],
  },
  { id: "arch.soa", name: "Service-oriented architecture", aliases: ["soa"] },
  { id: "arch.serverless", name: "Serverless", aliases: ["faas", "function as a service"] },
  {
    id: "arch.api-design",
    name: "API design",
    aliases: ["rest", "restful", "rest api", "openapi", "swagger"],
    ambiguous: true,
  },
  { id: "arch.distributed-systems", name: "Distributed systems", aliases: ["distributed system", "consensus", "raft"] },
  { id: "arch.caching", name: "Caching", aliases: ["cache design", "memcached", "cdn"] },
  { id: "arch.messaging", name: "Messaging", aliases: ["message queue", "pub/sub", "publish subscribe"] },
  { id: "arch.scalability", name: "Scalability", aliases: ["horizontal scaling", "sharding", "load balancing"] },
  {
    id: "arch.resilience",
    name: "Resilience patterns",
    aliases: ["circuit breaker", "fault tolerance", "high availability", "disaster recovery"],
  },
  { id: "arch.multi-tenancy", name: "Multi-tenancy", aliases: ["multi tenant", "multitenant", "saas architecture"] },
  {
    id: "arch.micro-frontends",
    name: "Micro frontends",
    aliases: ["micro-frontend", "microfrontends", "module federation"],
  },
  { id: "arch.saga", name: "Saga / outbox", aliases: ["saga pattern", "transactional outbox"] },
  {
    id: "arch.legacy-modernisation",
    name: "Legacy modernisation",
    aliases: ["legacy modernization", "strangler fig", "replatforming"],
  },
  { id: "arch.service-mesh", name: "Service mesh", aliases: ["istio", "linkerd"] },
  { id: "arch.api-gateway", name: "API gateway", aliases: ["kong", "apigee"], ambiguous: true },
  { id: "arch.design-patterns", name: "Design patterns", aliases: ["gof patterns", "solid principles"] },
  {
    id: "arch.performance",
    name: "Performance engineering",
    aliases: ["performance tuning", "profiling", "load testing", "jmeter", "k6", "gatling"],
  },
  { id: "arch.data-pipelines", name: "Data pipelines", aliases: ["etl", "elt", "airflow", "apache airflow", "dbt"] },
  {
    id: "arch.ml-systems",
    name: "ML systems integration",
    aliases: ["mlops", "machine learning platform", "llm integration"],
  },
  { id: "arch.adr", name: "Architecture decision records", aliases: ["adr", "adrs", "c4 model"], ambiguous: true },
] as const satisfies readonly SkillEntry[];
