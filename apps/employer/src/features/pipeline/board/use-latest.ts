import { useEffect, useRef, useState } from "react";

/** The same functions at every drawing; each calls what was given last. */
export function useLatest<Functions extends Readonly<Record<keyof Functions, (...given: never[]) => void>>>(
  functions: Functions,
): Functions {
  const latest = useRef(functions);
  useEffect(() => {
    latest.current = functions;
  });
  const [stable] = useState(
    () =>
      new Proxy(functions, {
        get:
          (_first, name: keyof Functions & string) =>
          (...given: never[]) =>
            latest.current[name](...given),
      }),
  );
  return stable;
}
