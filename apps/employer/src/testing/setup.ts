import "@leadline/ui/testing/setup";
import { toasts } from "@leadline/ui/toast/toasts";
import { afterEach } from "vitest";

// What one test is told must not answer for the next.
afterEach(() => toasts.clear());
