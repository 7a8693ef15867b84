// Empty on purpose: Swift sees libarchive through CArchive alone; this module only carries the flags of pkg-config.
