/**
 * Version of the framework's content (semantic). A requisition, a plan and a scorecard keep the version they were made
 * with: texts may change from one version to the next, ids never change their meaning.
 */
export const FRAMEWORK_VERSION = "1.0.0";
