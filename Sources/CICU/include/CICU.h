/// A thin C face over ICU, so that Swift sees neither ICU's headers nor its versioned names.
///
/// Every function is out of line. Text is UTF-16 in ICU's own unit; lengths count units.
/// `status` receives ICU's `UErrorCode`: positive is an error, negative a warning.
#ifndef CICU_H
#define CICU_H

#include <stddef.h>
#include <stdint.h>

/// ICU's version as "72.1", and the version of its data.
void tb_icu_version(char out[20]);

/// Strict UTF-8 to UTF-16. Returns the number of units, or -1 where the bytes are no UTF-8.
int32_t tb_utf16_from_utf8(const uint8_t *bytes, int32_t count, uint16_t *out, int32_t capacity);

/// Bytes in an encoding that ICU knows by name to UTF-16; returns the number of units. `offsets`, unless NULL, receives
/// for each unit the byte at which its character begins. Bytes that are no character become U+FFFD and are counted in
/// `replaced`. `out` needs one unit for each byte.
int32_t tb_transcode(
    const char *encoding, const uint8_t *bytes, int32_t count, uint16_t *out, int32_t capacity,
    int32_t *offsets, int32_t *replaced, int32_t *status);
/// The way back; fails at a character that the encoding has not. `offsets` receives for each byte its unit.
int32_t tb_encode(
    const char *encoding, const uint16_t *text, int32_t count, uint8_t *out, int32_t capacity,
    int32_t *offsets, int32_t *status);
/// The usual name of an encoding that ICU knows, as in MIME; 0 where ICU knows none of that name.
int32_t tb_converter_name(const char *encoding, char out[64]);
/// ICU's guess at an encoding; returns its confidence of 100, or 0.
int32_t tb_detect_charset(const uint8_t *bytes, int32_t count, char out[64]);

/// A word-break iterator for Chinese, or NULL.
void *tb_word_breaker_open(int32_t *status);
void tb_word_breaker_close(void *breaker);
/// Writes the boundaries of `text` behind 0, the last being `count`; returns how many there are.
int32_t tb_word_breaker_breaks(
    void *breaker, const uint16_t *text, int32_t count, int32_t *out, int32_t capacity, int32_t *status);

/// The bytes of ICU's Chinese and Japanese dictionary ("cjdict"); they stay valid until the program ends.
const void *tb_cjk_dictionary(int32_t *status);

/// ICU's word-break property (UAX 29) and script of a code point, as ICU's own numbers.
int32_t tb_word_break_property(int32_t scalar);
int32_t tb_is_han(int32_t scalar);
int32_t tb_is_kana_or_hangul(int32_t scalar);
int32_t tb_needs_dictionary(int32_t scalar);
/// Whether NFKC leaves the code point as it is.
int32_t tb_is_nfkc_inert(int32_t scalar);

/// A transliterator such as "Traditional-Simplified", or NULL.
void *tb_transliterator_open(const uint16_t *name, int32_t count, int32_t *status);
void tb_transliterator_close(void *transliterator);
/// Transliterates in place; returns the new length, or -1.
int32_t tb_transliterate(void *transliterator, uint16_t *text, int32_t count, int32_t capacity);

/// The Gregorian day (days since 1970-01-01) of a day of the Chinese calendar that falls in `year`
/// (`year` being the Gregorian year in which the Chinese year begins), or INT32_MIN.
int32_t tb_chinese_calendar_day(int32_t year, int32_t month, int32_t day);

#endif
