import { later } from "#lib/later.tsx";

// What a pipeline or an application does not show when it opens. Its files come when they are needed, or a little before.
export const ApplicationPeek = later(async () => (await import("./panel/application-peek.tsx")).ApplicationPeek);
export const ListView = later(async () => (await import("./list/list-view.tsx")).ListView);
export const RejectDialog = later(async () => (await import("./reject/reject-dialog.tsx")).RejectDialog);
export const AssignDialog = later(async () => (await import("./act/assign-dialog.tsx")).AssignDialog);
export const HoldDialog = later(async () => (await import("./act/hold-dialog.tsx")).HoldDialog);
export const LetterDialog = later(async () => (await import("./act/letter-dialog.tsx")).LetterDialog);
export const WithdrawDialog = later(async () => (await import("./act/withdraw-dialog.tsx")).WithdrawDialog);
