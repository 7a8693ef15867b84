// Empty on purpose: Swift sees libcrypto through CDigest alone; this module only carries the flags of pkg-config.
