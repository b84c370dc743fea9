#ifndef ASKNEWS_CENGLISH_H
#define ASKNEWS_CENGLISH_H

#include <stddef.h>

/// One embedded file: its name and its bytes, which live as long as the program.
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} asknews_embedded_file;

// The bytes stand in a section of their own. Swift marks its constants as data that may be written, and the linker puts
// all that is called ".rodata" there with them; read-only, they are mapped in a few large pieces with the code.

/// The embedded file number `index`, or a file with a NULL name past the last one.
asknews_embedded_file asknews_embedded(size_t index);

/// The model of tagger and parser (see MODEL.md).
asknews_embedded_file asknews_syntax_model(void);

#endif
