import type { SkillEntry } from "./skill-entry.js";

export const CLOUD_SKILLS = [
  { id: "cloud.aws", name: "Amazon Web Services", aliases: ["aws", "amazon aws"] },
  { id: "cloud.azure", name: "Microsoft Azure", aliases: ["azure", "ms azure"] },
  { id: "cloud.gcp", name: "Google Cloud", aliases: ["gcp", "google cloud platform"] },
  { id: "cloud.oci", name: "Oracle Cloud", aliases: ["oci", "oracle cloud infrastructure"], ambiguous: true },
  { id: "cloud.alibaba", name: "Alibaba Cloud", aliases: ["aliyun"] },
  { id: "cloud.openstack", name: "OpenStack", aliases: ["open stack"] },
  { id: "cloud.aws-lambda", name: "AWS Lambda", aliases: ["lambda functions"] },
  { id: "cloud.aws-ecs", name: "AWS ECS / Fargate", aliases: ["ecs", "fargate", "amazon ecs"], ambiguous: true },
  { id: "cloud.aws-eks", name: "AWS EKS", aliases: ["eks", "amazon eks"] },
  { id: "cloud.aws-s3", name: "Amazon S3", aliases: ["s3", "aws s3"] },
  { id: "cloud.aws-sqs", name: "Amazon SQS / SNS", aliases: ["sqs", "sns", "aws sqs"] },
  { id: "cloud.aks", name: "Azure AKS", aliases: ["aks"] },
  { id: "cloud.azure-functions", name: "Azure Functions", aliases: ["azure function"] },
  { id: "cloud.gke", name: "Google GKE", aliases: ["gke"] },
  { id: "cloud.cloud-run", name: "Google Cloud Run", aliases: ["cloud run"] },
  { id: "cloud.bigquery", name: "Google BigQuery", aliases: ["bigquery", "big query"] },
  { id: "cloud.cloudflare", name: "Cloudflare", aliases: ["cloudflare workers"] },
  { id: "cloud.heroku", name: "Heroku", aliases: ["heroku paas"] },
  { id: "cloud.openshift", name: "OpenShift", aliases: ["red hat openshift", "ocp"] },
] as const satisfies readonly SkillEntry[];
