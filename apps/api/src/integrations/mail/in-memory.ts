import type { Mail, MailPort } from "./port.js";

/** Keeps mail instead of delivering it; told to fail, it fails. */
export interface InMemoryMail extends MailPort {
  readonly sent: Mail[];
  /** Called before each mail; throws to refuse it. */
  onSend: (mail: Mail) => void;
}

export function inMemoryMail(): InMemoryMail {
  const box: InMemoryMail = {
    sent: [],
    onSend: () => {},
    send: async (mail) => {
      box.onSend(mail);
      box.sent.push(mail);
    },
  };
  return box;
}
