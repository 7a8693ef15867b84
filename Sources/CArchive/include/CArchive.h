/// A thin C face over libarchive: the members of an archive one after the other, never more in memory than is asked
/// for. No header of libarchive is included here, so that Swift never sees one.
#ifndef CARCHIVE_H
#define CARCHIVE_H

#include <stddef.h>
#include <stdint.h>

/// Opens an archive (.zip, .tar with any compression), or with `is_raw` the content of a compressed file; NULL where
/// that fails.
void *tb_archive_open_file(const char *path, int32_t is_raw);
/// The same over bytes, which must stay where they are until the archive is closed.
void *tb_archive_open_memory(const uint8_t *bytes, size_t count);
/// Goes to the next member that is a file. Returns 1, 0 at the end, -1 where the archive is damaged.
int32_t tb_archive_next(void *archive);
/// The member's name as its bytes stand in the archive; valid until the next call.
const char *tb_archive_name(void *archive);
/// Reads on in the member. Returns the number of bytes, 0 at its end, -1 where it is damaged or encrypted.
int64_t tb_archive_read(void *archive, uint8_t *out, size_t capacity);
/// How many bytes of the archive itself have been read.
int64_t tb_archive_position(void *archive);
/// What the last failure was, in English.
const char *tb_archive_error(void *archive);
void tb_archive_close(void *archive);

#endif
