import styles from "./mark.module.css";

/** Leadline's mark: a line that leads on. */
export const Mark = () => (
  <span className={styles.mark} aria-hidden="true">
    <svg viewBox="0 0 14 14">
      <path d="M2 11.5v-9M2 11.5h6M6.5 8.500l5-6M11.5 6.500v-4h-4" />
    </svg>
  </span>
);
