#include "CEnglish.h"

// One line a file: a name as the library asks for it, and the bytes of English/NAME.
static const unsigned char facts_patterns[] = {
#embed "English/facts.patterns"
};
static const unsigned char derivations_txt[] = {
#embed "English/derivations.txt"
};
static const unsigned char noun_classes_txt[] = {
#embed "English/noun-classes.txt"
};

static const unsigned char facts_words[] = {
#embed "English/facts.words"
};

static const unsigned char questions_txt[] = {
#embed "English/questions.txt"
};

static const unsigned char tokenizer_words[] = {
#embed "English/tokenizer.words"
};

static const asknews_embedded_file files[] = {
    {"facts.patterns", facts_patterns, sizeof facts_patterns},
    {"facts.words", facts_words, sizeof facts_words},
    {"questions.txt", questions_txt, sizeof questions_txt},
    {"derivations.txt", derivations_txt, sizeof derivations_txt},
    {"noun-classes.txt", noun_classes_txt, sizeof noun_classes_txt},
    {"tokenizer.words", tokenizer_words, sizeof tokenizer_words},
};

asknews_embedded_file asknews_embedded(size_t index) {
  if (index < sizeof files / sizeof files[0]) return files[index];
  return (asknews_embedded_file){NULL, NULL, 0};
}
