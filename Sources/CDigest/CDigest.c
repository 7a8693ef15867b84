#include "CDigest.h"

#include <openssl/sha.h>

void tb_sha256(const uint8_t *bytes, size_t count, uint8_t *out) { SHA256(bytes, count, out); }
