#include "CICU.h"

#include <math.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/ucal.h>
#include <unicode/uchar.h>
#include <unicode/udata.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>
#include <unicode/uversion.h>

void tb_icu_version(char out[20]) {
  UVersionInfo version;
  u_getVersion(version);
  u_versionToString(version, out);
}

int32_t tb_utf16_from_utf8(const uint8_t *bytes, int32_t count, uint16_t *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = 0;
  u_strFromUTF8((UChar *)out, capacity, &length, (const char *)bytes, count, &status);
  return U_FAILURE(status) ? -1 : length;
}

void *tb_word_breaker_open(int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(UBRK_WORD, "zh", NULL, 0, &code);
  *status = code;
  return U_FAILURE(code) ? NULL : iterator;
}

void tb_word_breaker_close(void *breaker) { ubrk_close((UBreakIterator *)breaker); }

int32_t tb_word_breaker_breaks(
    void *breaker, const uint16_t *text, int32_t count, int32_t *out, int32_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UBreakIterator *iterator = (UBreakIterator *)breaker;
  ubrk_setText(iterator, (const UChar *)text, count, &code);
  *status = code;
  if (U_FAILURE(code)) return 0;
  int32_t written = 0;
  ubrk_first(iterator);
  for (int32_t at = ubrk_next(iterator); at != UBRK_DONE && written < capacity; at = ubrk_next(iterator)) {
    out[written++] = at;
  }
  return written;
}

const void *tb_cjk_dictionary(int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UDataMemory *memory = udata_open(U_ICUDATA_NAME "-brkitr", "dict", "cjdict", &code);
  *status = code;
  return U_FAILURE(code) ? NULL : udata_getMemory(memory);
}

int32_t tb_word_break_property(int32_t scalar) { return u_getIntPropertyValue(scalar, UCHAR_WORD_BREAK); }

static UScriptCode script_of(int32_t scalar) {
  UErrorCode code = U_ZERO_ERROR;
  return uscript_getScript(scalar, &code);
}

int32_t tb_is_han(int32_t scalar) { return script_of(scalar) == USCRIPT_HAN; }

int32_t tb_is_kana_or_hangul(int32_t scalar) {
  UScriptCode script = script_of(scalar);
  return script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA || script == USCRIPT_HANGUL;
}

int32_t tb_needs_dictionary(int32_t scalar) {
  return u_getIntPropertyValue(scalar, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT;
}

int32_t tb_is_nfkc_inert(int32_t scalar) {
  UErrorCode code = U_ZERO_ERROR;
  const UNormalizer2 *nfkc = unorm2_getNFKCInstance(&code);
  return U_SUCCESS(code) && unorm2_isInert(nfkc, scalar);
}

void *tb_transliterator_open(const uint16_t *name, int32_t count, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UTransliterator *result = utrans_openU((const UChar *)name, count, UTRANS_FORWARD, NULL, 0, NULL, &code);
  *status = code;
  return U_FAILURE(code) ? NULL : result;
}

void tb_transliterator_close(void *transliterator) { utrans_close((UTransliterator *)transliterator); }

int32_t tb_transliterate(void *transliterator, uint16_t *text, int32_t count, int32_t capacity) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t length = count, limit = count;
  utrans_transUChars(
      (UTransliterator *)transliterator, (UChar *)text, &length, capacity, 0, &limit, &code);
  return U_FAILURE(code) ? -1 : length;
}

int32_t tb_chinese_calendar_day(int32_t year, int32_t month, int32_t day) {
  UErrorCode code = U_ZERO_ERROR;
  static const UChar zone[] = {'E', 't', 'c', '/', 'G', 'M', 'T', '-', '8', 0};
  UCalendar *calendar = ucal_open(zone, -1, "zh@calendar=chinese", UCAL_DEFAULT, &code);
  if (U_FAILURE(code)) return INT32_MIN;
  // ICU numbers Chinese years from 2637 BCE in its extended year; the year that begins in Gregorian y is y + 2637.
  ucal_clear(calendar);
  ucal_set(calendar, UCAL_EXTENDED_YEAR, year + 2637);
  ucal_set(calendar, UCAL_MONTH, month - 1);
  ucal_set(calendar, UCAL_IS_LEAP_MONTH, 0);
  ucal_set(calendar, UCAL_DATE, day);
  UDate milliseconds = ucal_getMillis(calendar, &code);
  ucal_close(calendar);
  if (U_FAILURE(code)) return INT32_MIN;
  return (int32_t)floor((milliseconds + 8 * 3600000.0) / 86400000.0);
}
