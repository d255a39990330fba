"""TLS on loopback by an authority of its own, which nobody knows who was not told."""

import os
import ssl

import trustme


class Tls:
    """A server's side, and in `bundle` the file with the authority to trust."""

    def __init__(self, folder, protocols=()):
        authority = trustme.CA()
        self.bundle = os.path.join(folder, "bundle.pem")
        authority.cert_pem.write_to_path(self.bundle)
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1", "localhost").configure_cert(self._context)
        if protocols:
            self._context.set_alpn_protocols(list(protocols))

    def wrap(self, accepted):
        """The connection behind TLS."""
        return self._context.wrap_socket(accepted, server_side=True)
