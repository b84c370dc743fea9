#include "CEnglish.h"

// For the reason see CEnglish.h.
#pragma clang section rodata = "asknews_english"

// One line a file: a name as the library asks for it, and the bytes of English/NAME.
static const unsigned char aliases_txt[] = {
#embed "English/aliases.txt"
};
static const unsigned char antecedents_weights[] = {
#embed "English/antecedents.weights"
};
static const unsigned char capitals_txt[] = {
#embed "English/capitals.txt"
};
static const unsigned char closed_classes_txt[] = {
#embed "English/closed-classes.txt"
};
static const unsigned char coreference_txt[] = {
#embed "English/coreference.txt"
};
static const unsigned char demonyms_txt[] = {
#embed "English/demonyms.txt"
};
static const unsigned char derivations_txt[] = {
#embed "English/derivations.txt"
};
static const unsigned char facts_patterns[] = {
#embed "English/facts.patterns"
};
static const unsigned char facts_words[] = {
#embed "English/facts.words"
};
static const unsigned char first_names_txt[] = {
#embed "English/first-names.txt"
};
static const unsigned char gazetteer_txt[] = {
#embed "English/gazetteer.txt"
};
static const unsigned char lemmas_txt[] = {
#embed "English/lemmas.txt"
};
static const unsigned char noun_classes_txt[] = {
#embed "English/noun-classes.txt"
};
static const unsigned char persons_txt[] = {
#embed "English/persons.txt"
};
static const unsigned char phrasal_verbs_txt[] = {
#embed "English/phrasal-verbs.txt"
};
static const unsigned char questions_templates[] = {
#embed "English/questions.templates"
};
static const unsigned char questions_txt[] = {
#embed "English/questions.txt"
};
static const unsigned char phrases_weights[] = {
#embed "English/phrases.weights"
};
static const unsigned char ranking_weights[] = {
#embed "English/ranking.weights"
};
static const unsigned char relations_rules[] = {
#embed "English/relations.rules"
};
static const unsigned char session_txt[] = {
#embed "English/session.txt"
};
static const unsigned char subdivisions_txt[] = {
#embed "English/subdivisions.txt"
};
static const unsigned char synonyms_txt[] = {
#embed "English/synonyms.txt"
};
static const unsigned char tokenizer_words[] = {
#embed "English/tokenizer.words"
};
static const unsigned char verb_forms_txt[] = {
#embed "English/verb-forms.txt"
};
static const unsigned char words_txt[] = {
#embed "English/words.txt"
};

static const asknews_embedded_file files[] = {
    {"aliases.txt", aliases_txt, sizeof aliases_txt},
    {"antecedents.weights", antecedents_weights, sizeof antecedents_weights},
    {"capitals.txt", capitals_txt, sizeof capitals_txt},
    {"closed-classes.txt", closed_classes_txt, sizeof closed_classes_txt},
    {"coreference.txt", coreference_txt, sizeof coreference_txt},
    {"demonyms.txt", demonyms_txt, sizeof demonyms_txt},
    {"derivations.txt", derivations_txt, sizeof derivations_txt},
    {"facts.patterns", facts_patterns, sizeof facts_patterns},
    {"facts.words", facts_words, sizeof facts_words},
    {"first-names.txt", first_names_txt, sizeof first_names_txt},
    {"gazetteer.txt", gazetteer_txt, sizeof gazetteer_txt},
    {"lemmas.txt", lemmas_txt, sizeof lemmas_txt},
    {"noun-classes.txt", noun_classes_txt, sizeof noun_classes_txt},
    {"persons.txt", persons_txt, sizeof persons_txt},
    {"phrasal-verbs.txt", phrasal_verbs_txt, sizeof phrasal_verbs_txt},
    {"questions.templates", questions_templates, sizeof questions_templates},
    {"questions.txt", questions_txt, sizeof questions_txt},
    {"phrases.weights", phrases_weights, sizeof phrases_weights},
    {"ranking.weights", ranking_weights, sizeof ranking_weights},
    {"relations.rules", relations_rules, sizeof relations_rules},
    {"session.txt", session_txt, sizeof session_txt},
    {"subdivisions.txt", subdivisions_txt, sizeof subdivisions_txt},
    {"synonyms.txt", synonyms_txt, sizeof synonyms_txt},
    {"tokenizer.words", tokenizer_words, sizeof tokenizer_words},
    {"verb-forms.txt", verb_forms_txt, sizeof verb_forms_txt},
    {"words.txt", words_txt, sizeof words_txt},
};

asknews_embedded_file asknews_embedded(size_t index) {
  if (index < sizeof files / sizeof files[0]) return files[index];
  return (asknews_embedded_file){NULL, NULL, 0};
}
