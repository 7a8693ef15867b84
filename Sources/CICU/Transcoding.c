#include "CICU.h"

#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucsdet.h>

/// Writes U+FFFD for bytes that are no character, and counts them.
static void replace(
    const void *context, UConverterToUnicodeArgs *arguments, const char *bytes, int32_t count,
    UConverterCallbackReason reason, UErrorCode *status) {
  (void)bytes;
  if (reason > UCNV_IRREGULAR) return;
  *(int32_t *)context += count;
  static const UChar replacement = 0xFFFD;
  *status = U_ZERO_ERROR;
  ucnv_cbToUWriteUChars(arguments, &replacement, 1, 0, status);
}

int32_t tb_transcode(
    const char *encoding, const uint8_t *bytes, int32_t count, uint16_t *out, int32_t capacity,
    int32_t *offsets, int32_t *replaced, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  *replaced = 0;
  UConverter *converter = ucnv_open(encoding, &code);
  *status = code;
  if (U_FAILURE(code)) return 0;
  ucnv_setToUCallBack(converter, replace, replaced, NULL, NULL, &code);
  const char *source = (const char *)bytes;
  UChar *target = (UChar *)out;
  ucnv_toUnicode(
      converter, &target, target + capacity, &source, source + count, offsets, 1, &code);
  *status = code;
  ucnv_close(converter);
  return U_FAILURE(code) ? 0 : (int32_t)(target - (UChar *)out);
}

int32_t tb_encode(
    const char *encoding, const uint16_t *text, int32_t count, uint8_t *out, int32_t capacity,
    int32_t *offsets, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(encoding, &code);
  *status = code;
  if (U_FAILURE(code)) return 0;
  ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, NULL, NULL, NULL, &code);
  const UChar *source = (const UChar *)text;
  char *target = (char *)out;
  ucnv_fromUnicode(
      converter, &target, target + capacity, &source, source + count, offsets, 1, &code);
  *status = code;
  ucnv_close(converter);
  return U_FAILURE(code) ? 0 : (int32_t)(target - (char *)out);
}

int32_t tb_converter_name(const char *encoding, char out[64]) {
  UErrorCode code = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(encoding, &code);
  if (U_FAILURE(code)) return 0;
  const char *name = ucnv_getName(converter, &code);
  const char *common = ucnv_getStandardName(name, "MIME", &code);
  if (common == NULL) common = ucnv_getStandardName(name, "IANA", &code);
  if (U_FAILURE(code) || common == NULL) common = name;
  int32_t known = common != NULL && strlen(common) < 64;
  if (known) strcpy(out, common);
  ucnv_close(converter);
  return known;
}

int32_t tb_detect_charset(const uint8_t *bytes, int32_t count, char out[64]) {
  UErrorCode code = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open(&code);
  if (U_FAILURE(code)) return 0;
  int32_t confidence = 0;
  ucsdet_setText(detector, (const char *)bytes, count, &code);
  const UCharsetMatch *match = ucsdet_detect(detector, &code);
  if (U_SUCCESS(code) && match != NULL) {
    const char *name = ucsdet_getName(match, &code);
    confidence = ucsdet_getConfidence(match, &code);
    if (U_FAILURE(code) || name == NULL || strlen(name) > 63) confidence = 0;
    else strcpy(out, name);
  }
  ucsdet_close(detector);
  return confidence;
}
