import { useState, type ComponentProps } from "react";
import { RouterProvider } from "react-router/dom";
import { Provider, type Client } from "urql";
import { createClient } from "#graphql/client.ts";
import { FreshClientContext } from "#graphql/fresh-client.ts";
import { signInAddress } from "#shell/sign-in-address.ts";

type Router = ComponentProps<typeof RouterProvider>["router"];

/** The app around its pages: one GraphQL client a session, one router. */
export function App({ router }: { readonly router: Router }) {
  const [client, setClient] = useState(() => clientFor(router));
  return (
    <FreshClientContext value={() => setClient(clientFor(router))}>
      <Provider value={client}>
        <RouterProvider router={router} />
      </Provider>
    </FreshClientContext>
  );
}

const clientFor = (router: Router): Client =>
  createClient({
    onSignedOut: () => {
      const { location } = router.state;
      if (!location.pathname.startsWith("/sign-in")) void router.navigate(signInAddress(location), { replace: true });
    },
  });
