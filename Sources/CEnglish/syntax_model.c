#include "CEnglish.h"

// For the reason see CEnglish.h.
#pragma clang section rodata = "asknews_english"

// In a file of its own, and at a multiple of 64 for the kernels' sake.
_Alignas(64) static const unsigned char syntax_model[] = {
#embed "syntax.model"
};

asknews_embedded_file asknews_syntax_model(void) {
  return (asknews_embedded_file){"syntax.model", syntax_model, sizeof syntax_model};
}
