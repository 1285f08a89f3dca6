import "@leadline/ui/testing/setup";
import { toasts } from "@leadline/ui/toast/toasts";
import { configure } from "@testing-library/react";
import { afterEach } from "vitest";

// What is waited for comes late on a busy machine.
configure({ asyncUtilTimeout: 8_000 });

// What one test is told must not answer for the next.
afterEach(() => toasts.clear());
