// Empty on purpose: Swift sees libxml2 through CHTML alone; this module only carries the flags of pkg-config.
