#include "CArchive.h"

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>
#include <stdlib.h>

typedef struct {
  struct archive *archive;
  struct archive_entry *entry;
} reader;

/// Names in UTF-8 come through only in a locale that has them; the thread gets its own back afterwards.
static locale_t utf8_locale(void) {
  static locale_t locale = (locale_t)0;
  if (locale == (locale_t)0) locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
  return locale;
}

static reader *new_reader(int32_t is_raw) {
  reader *result = calloc(1, sizeof *result);
  if (result == NULL) return NULL;
  result->archive = archive_read_new();
  if (result->archive == NULL) {
    free(result);
    return NULL;
  }
  archive_read_support_filter_all(result->archive);
  if (is_raw) {
    archive_read_support_format_raw(result->archive);
  } else {
    archive_read_support_format_zip(result->archive);
    archive_read_support_format_tar(result->archive);
  }
  return result;
}

void *tb_archive_open_file(const char *path, int32_t is_raw) {
  reader *result = new_reader(is_raw);
  if (result != NULL && archive_read_open_filename(result->archive, path, 65536) != ARCHIVE_OK) {
    tb_archive_close(result);
    return NULL;
  }
  return result;
}

void *tb_archive_open_memory(const uint8_t *bytes, size_t count) {
  reader *result = new_reader(0);
  if (result != NULL && archive_read_open_memory(result->archive, bytes, count) != ARCHIVE_OK) {
    tb_archive_close(result);
    return NULL;
  }
  return result;
}

int32_t tb_archive_next(void *archive) {
  reader *self = archive;
  locale_t before = uselocale(utf8_locale());
  int32_t result = -1;
  for (;;) {
    int status = archive_read_next_header(self->archive, &self->entry);
    if (status == ARCHIVE_EOF) {
      result = 0;
      break;
    }
    if (status != ARCHIVE_OK && status != ARCHIVE_WARN) break;
    mode_t type = archive_entry_filetype(self->entry);
    if (type == AE_IFREG || type == 0) {
      result = 1;
      break;
    }
  }
  uselocale(before);
  return result;
}

const char *tb_archive_name(void *archive) {
  reader *self = archive;
  locale_t before = uselocale(utf8_locale());
  const char *name = archive_entry_pathname(self->entry);
  if (name == NULL) name = archive_entry_pathname_utf8(self->entry);
  uselocale(before);
  return name == NULL ? "" : name;
}

int64_t tb_archive_read(void *archive, uint8_t *out, size_t capacity) {
  la_ssize_t count = archive_read_data(((reader *)archive)->archive, out, capacity);
  return count < 0 ? -1 : count;
}

int64_t tb_archive_position(void *archive) {
  return archive_filter_bytes(((reader *)archive)->archive, -1);
}

const char *tb_archive_error(void *archive) {
  const char *message = archive_error_string(((reader *)archive)->archive);
  return message == NULL ? "damaged" : message;
}

void tb_archive_close(void *archive) {
  reader *self = archive;
  if (self == NULL) return;
  archive_read_free(self->archive);
  free(self);
}
