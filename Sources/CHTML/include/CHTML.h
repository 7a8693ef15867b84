/// A thin C face over libxml2's HTML and XML parsers: a page as one flat array of nodes in document order.
///
/// The bytes are UTF-8. No header of libxml2 is included here, so that Swift never sees one.
#ifndef CHTML_H
#define CHTML_H

#include <stddef.h>
#include <stdint.h>

/// What a node is.
enum { TB_NODE_ELEMENT = 0, TB_NODE_TEXT = 1, TB_NODE_COMMENT = 2 };

/// An element, a run of text or a comment.
typedef struct {
  /// The first eight bytes of an element's name in lower case, the first byte lowest.
  uint64_t name;
  int32_t kind;
  /// The index of the element around it, or -1.
  int32_t parent;
  /// The index behind the last node inside it.
  int32_t end;
  /// An element's attributes (name, 0, value, 0, ...), a text's or comment's bytes; in the arena, or, of a text that
  /// stands in the source as it is, in the source.
  int32_t content;
  /// How many bytes, and for an element how many attributes, that is.
  int32_t count;
  /// Where the node stands in the source, in bytes.
  int32_t source_start;
  int32_t source_end;
  /// Whether `content` points into the source.
  int32_t is_verbatim;
} tb_node;

enum { TB_PAGE_READ = 0, TB_PAGE_TOO_DEEP = 1, TB_PAGE_NO_MEMORY = 2, TB_PAGE_BROKEN = 3 };

typedef struct {
  const tb_node *nodes;
  int32_t count;
  const uint8_t *arena;
  int32_t status;
} tb_page;

/// Parses a page, at most `depth` elements inside each other; NULL where memory does not suffice.
/// `is_xml` asks for the strict parser: what stands before a fault is kept.
tb_page *tb_page_parse(const uint8_t *bytes, int32_t count, int32_t depth, int32_t is_xml);
void tb_page_free(tb_page *page);

#endif
