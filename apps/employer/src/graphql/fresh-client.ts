import { createContext, use } from "react";

/** Replaces the client with an empty one: after signing in or out nothing that another session read may be shown. */
export const FreshClientContext = createContext<() => void>(() => {});
export const useFreshClient = (): (() => void) => use(FreshClientContext);
