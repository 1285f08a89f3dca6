import { classes } from "../classes/classes.ts";
import styles from "./skeleton.module.css";

interface SkeletonProps {
  readonly width?: number | string;
  readonly height?: number;
  readonly shape?: "line" | "block" | "circle";
}

/** Stands where something will be, in its final size, so that nothing jumps. The place around it says `aria-busy`. */
export const Skeleton = ({ width = "100%", height = 10, shape = "line" }: SkeletonProps) => (
  <span
    aria-hidden="true"
    className={classes(styles.skeleton, styles[shape])}
    style={{ width: shape === "circle" ? height : width, height }}
  />
);
