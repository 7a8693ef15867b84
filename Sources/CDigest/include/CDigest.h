/// A thin C face over libcrypto. No header of it is included here, so that Swift never sees one.
#ifndef CDIGEST_H
#define CDIGEST_H

#include <stddef.h>
#include <stdint.h>

/// SHA-256 (FIPS 180-4) of `count` bytes into the 32 of `out`.
void tb_sha256(const uint8_t *bytes, size_t count, uint8_t *out);

#endif
