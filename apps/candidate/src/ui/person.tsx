import type { ReactNode } from "react";
import { initials } from "@leadline/ui/avatar/initials";

interface PersonProps {
  readonly name: string;
  readonly role: string;
}

/** Somebody with a name and what they do; the circle repeats the name's first letters. */
export const Person = ({ name, role }: PersonProps): ReactNode => (
  <p className="person">
    <span className="ava" aria-hidden="true">
      {initials(name)}
    </span>
    <span>
      <b>
        <bdi>{name}</bdi>
      </b>
      {role !== "" && <small>{role}</small>}
    </span>
  </p>
);
