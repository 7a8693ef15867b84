#include "CHTML.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  tb_page page;
  tb_node *nodes;
  int32_t capacity;
  uint8_t *arena;
  size_t arena_count, arena_capacity;
  const uint8_t *source;
  int32_t source_count;
  xmlParserCtxtPtr parser;
  int32_t current, depth, limit;
  /// Where the last event ended.
  int32_t position;
} builder;

static void stop(builder *b, int32_t status) {
  if (b->page.status == TB_PAGE_READ) b->page.status = status;
  xmlStopParser(b->parser);
}

static int32_t position_of(builder *b) {
  xmlParserInputPtr input = b->parser->input;
  if (input == NULL || input->base == NULL) return b->position;
  long at = (long)input->consumed + (long)(input->cur - input->base);
  return at < b->position ? b->position : at > b->source_count ? b->source_count : (int32_t)at;
}

static tb_node *add(builder *b, int32_t kind) {
  if (b->page.status != TB_PAGE_READ) return NULL;
  if (b->page.count == b->capacity) {
    int32_t capacity = b->capacity < 256 ? 256 : b->capacity * 2;
    tb_node *nodes = realloc(b->nodes, (size_t)capacity * sizeof(tb_node));
    if (nodes == NULL) {
      stop(b, TB_PAGE_NO_MEMORY);
      return NULL;
    }
    b->nodes = nodes;
    b->capacity = capacity;
  }
  tb_node *node = &b->nodes[b->page.count++];
  memset(node, 0, sizeof *node);
  node->kind = kind;
  node->parent = b->current;
  node->end = b->page.count;
  node->source_start = b->position;
  return node;
}

static void keep(builder *b, const void *bytes, size_t count) {
  if (b->arena_count + count > b->arena_capacity) {
    size_t capacity = b->arena_capacity * 2 + count + 1024;
    uint8_t *arena = capacity > INT32_MAX ? NULL : realloc(b->arena, capacity);
    if (arena == NULL) {
      stop(b, TB_PAGE_NO_MEMORY);
      return;
    }
    b->arena = arena;
    b->arena_capacity = capacity;
  }
  memcpy(b->arena + b->arena_count, bytes, count);
  b->arena_count += count;
}

static uint64_t packed(const xmlChar *name) {
  uint64_t result = 0;
  for (int at = 0; at < 8 && name[at] != 0; at++) {
    uint64_t byte = name[at] >= 'A' && name[at] <= 'Z' ? name[at] + 32u : name[at];
    result |= byte << (8 * at);
  }
  return result;
}

static void on_start(void *context, const xmlChar *name, const xmlChar **attributes) {
  builder *b = context;
  if (b->depth >= b->limit) {
    stop(b, TB_PAGE_TOO_DEEP);
    return;
  }
  tb_node *node = add(b, TB_NODE_ELEMENT);
  if (node == NULL) return;
  node->name = packed(name);
  node->content = (int32_t)b->arena_count;
  int32_t index = b->page.count - 1, count = 0;
  for (; attributes != NULL && attributes[0] != NULL; attributes += 2) {
    keep(b, attributes[0], strlen((const char *)attributes[0]) + 1);
    const char *value = attributes[1] == NULL ? "" : (const char *)attributes[1];
    keep(b, value, strlen(value) + 1);
    count++;
  }
  node->count = count;
  b->position = position_of(b);
  node->source_end = b->position;
  b->current = index;
  b->depth++;
}

static void on_end(void *context, const xmlChar *name) {
  builder *b = context;
  b->position = position_of(b);
  if (b->current < 0 || b->page.status != TB_PAGE_READ) return;
  // libxml2 closes in order; a name that does not fit closes nothing.
  if (b->nodes[b->current].name != packed(name)) return;
  tb_node *node = &b->nodes[b->current];
  node->end = b->page.count;
  node->source_end = b->position;
  b->current = node->parent;
  b->depth--;
}

static void on_text(void *context, const xmlChar *text, int count) {
  builder *b = context;
  tb_node *node = count > 0 ? add(b, TB_NODE_TEXT) : NULL;
  if (node == NULL) return;
  int32_t end = position_of(b), start = end - count;
  node->count = count;
  node->source_end = end;
  // The parser hands over what it has just read: the bytes before its position, unless a reference stood there.
  if (start >= 0 && start >= b->position - 1 && memcmp(b->source + start, text, (size_t)count) == 0) {
    node->is_verbatim = 1;
    node->source_start = start;
    node->content = start;
  } else {
    int32_t from = b->position;
    while (from < end && b->source[from] != '&') from++;
    if (from < end) node->source_start = from;
    node->content = (int32_t)b->arena_count;
    keep(b, text, (size_t)count);
  }
  b->position = end;
}

static void on_comment(void *context, const xmlChar *text) {
  builder *b = context;
  tb_node *node = add(b, TB_NODE_COMMENT);
  if (node == NULL) return;
  node->content = (int32_t)b->arena_count;
  node->count = (int32_t)strlen((const char *)text);
  b->position = position_of(b);
  node->source_end = b->position;
  keep(b, text, (size_t)node->count);
}

/// Scripts and style sheets: not kept.
static void on_script(void *context, const xmlChar *text, int count) {
  (void)text;
  (void)count;
  builder *b = context;
  b->position = position_of(b);
}

static void on_error(void *context, xmlErrorPtr error) {
  (void)context;
  (void)error;
}

static void listen(xmlParserCtxtPtr parser, int is_xml) {
  xmlSAXHandlerPtr sax = parser->sax;
  memset(sax, 0, sizeof *sax);
  sax->startElement = on_start;
  sax->endElement = on_end;
  sax->characters = on_text;
  sax->ignorableWhitespace = on_text;
  sax->comment = on_comment;
  sax->cdataBlock = is_xml ? on_text : on_script;
  sax->serror = on_error;
  // The number says which form of the handlers is filled in.
  sax->initialized = is_xml ? 1 : XML_SAX2_MAGIC;
}

static pthread_once_t once = PTHREAD_ONCE_INIT;
static void start_library(void) { xmlInitParser(); }

tb_page *tb_page_parse(const uint8_t *bytes, int32_t count, int32_t depth, int32_t is_xml) {
  pthread_once(&once, start_library);
  builder *b = calloc(1, sizeof *b);
  if (b == NULL) return NULL;
  b->source = bytes;
  b->source_count = count;
  b->limit = depth;
  b->current = -1;
  xmlParserCtxtPtr parser = is_xml ? xmlCreateMemoryParserCtxt((const char *)bytes, count)
                                   : htmlCreateMemoryParserCtxt((const char *)bytes, count);
  if (parser == NULL) {
    b->page.status = count == 0 ? TB_PAGE_READ : TB_PAGE_NO_MEMORY;
    return &b->page;
  }
  b->parser = parser;
  parser->userData = b;
  // The options fill in handlers of their own: ours come behind them.
  if (is_xml) {
    xmlCtxtUseOptions(parser, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_SAX1);
    listen(parser, 1);
    xmlParseDocument(parser);
    if (!parser->wellFormed && b->page.status == TB_PAGE_READ) b->page.status = TB_PAGE_BROKEN;
  } else {
    htmlCtxtUseOptions(
        parser, HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
                    | HTML_PARSE_IGNORE_ENC);
    listen(parser, 0);
    xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
    htmlParseDocument(parser);
  }
  // What was never closed ends with the page.
  while (b->current >= 0) {
    b->nodes[b->current].end = b->page.count;
    b->nodes[b->current].source_end = count;
    b->current = b->nodes[b->current].parent;
  }
  if (parser->myDoc != NULL) {
    xmlFreeDoc(parser->myDoc);
    parser->myDoc = NULL;
  }
  xmlFreeParserCtxt(parser);
  b->parser = NULL;
  b->page.nodes = b->nodes;
  b->page.arena = b->arena;
  return &b->page;
}

void tb_page_free(tb_page *page) {
  // The page is the builder's first member.
  builder *b = (builder *)page;
  if (b == NULL) return;
  free(b->nodes);
  free(b->arena);
  free(b);
}
