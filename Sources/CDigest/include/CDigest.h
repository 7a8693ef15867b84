/// SHA-256 by the instructions that many processors have for it.
#ifndef CDIGEST_H
#define CDIGEST_H

#include <stddef.h>
#include <stdint.h>

/// Takes `count` blocks of 64 bytes into `state`; `constants` are the 64 of the rounds. Returns 0, and does nothing,
/// where the processor has no such instructions.
int tb_sha256(uint32_t state[8], const uint32_t constants[64], const uint8_t *blocks, size_t count);

#endif
