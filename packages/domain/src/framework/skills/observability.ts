import type { SkillEntry } from "./skill-entry.js";

export const OBSERVABILITY_SKILLS = [
  {
    id: "obs.monitoring",
    name: "Operational monitoring",
    aliases: ["monitoring", "apm", "application performance monitoring"],
  },
  { id: "obs.prometheus", name: "Prometheus", aliases: ["promql", "alertmanager"] },
  { id: "obs.grafana", name: "Grafana", aliases: ["loki", "tempo"] },
  { id: "obs.opentelemetry", name: "OpenTelemetry", aliases: ["otel", "open telemetry"] },
  { id: "obs.tracing", name: "Distributed tracing", aliases: ["jaeger", "zipkin"] },
  { id: "obs.elk", name: "ELK stack", aliases: ["elastic stack", "kibana", "logstash"] },
  { id: "obs.datadog", name: "Datadog", aliases: ["data dog"] },
  { id: "obs.newrelic", name: "New Relic", aliases: ["newrelic"] },
  { id: "obs.dynatrace", name: "Dynatrace", aliases: ["appdynamics"] },
  { id: "obs.splunk", name: "Splunk", aliases: ["splunk enterprise"] },
  { id: "obs.sentry", name: "Sentry", aliases: ["sentry.io"], ambiguous: true },
  { id: "obs.cloudwatch", name: "CloudWatch", aliases: ["aws cloudwatch", "azure monitor"] },
  { id: "obs.slo", name: "Service level objectives", aliases: ["slo", "sli", "error budget"] },
  { id: "obs.sre", name: "Site reliability engineering", aliases: ["sre"] },
  {
    id: "obs.incident",
    name: "Incident management",
    aliases: ["on-call", "pagerduty", "opsgenie", "incident response", "postmortem"],
  },
  { id: "obs.chaos", name: "Chaos engineering", aliases: ["chaos testing", "game day"] },
] as const satisfies readonly SkillEntry[];
