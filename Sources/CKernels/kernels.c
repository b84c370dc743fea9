#include "CKernels.h"

#pragma STDC FP_CONTRACT OFF
#if defined(__clang__)
#pragma clang diagnostic ignored "-Wpsabi"  // vectors are passed between inlined functions only
#endif

typedef float V __attribute__((vector_size(64)));
typedef int32_t VI __attribute__((vector_size(64)));
typedef int16_t VS __attribute__((vector_size(32)));
typedef int8_t VC __attribute__((vector_size(16)));
typedef uint8_t VB __attribute__((vector_size(16)));

#define INLINE static inline __attribute__((always_inline))

size_t ck_greatest(const float *x, size_t count) {
  size_t best = 0;
  for (size_t i = 1; i < count; i++)
    if (x[i] > x[best]) best = i;
  return best;
}

#define NAME(x) x##_portable
#include "body.h"
#undef NAME

#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#define NAME(x) x##_avx2
#include "body.h"
#undef NAME
#pragma clang attribute pop

#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512vl,avx512dq"))), apply_to = function)
#define NAME(x) x##_avx512
#include "body.h"
#undef NAME
#pragma clang attribute pop

#define CHOOSE(call, ...)                                            \
  switch (ck_level()) {                                              \
    case 2: return call##_avx512(__VA_ARGS__);                       \
    case 1: return call##_avx2(__VA_ARGS__);                         \
    default: return call##_portable(__VA_ARGS__);                    \
  }
#else
#define CHOOSE(call, ...) return call##_portable(__VA_ARGS__)
#endif

void ck_embed(const int8_t *table, const int32_t *rows, size_t words, size_t each, size_t d, int32_t padding,
              float scale, float *out, uint8_t *bytes) {
  CHOOSE(embed, table, rows, words, each, d, padding, scale, out, bytes);
}

void ck_tanh(float *x, size_t count) { CHOOSE(tanh_all, x, count); }

void ck_quantise(const float *x, size_t count, uint8_t *bytes) { CHOOSE(quantise, x, count, bytes); }

void ck_recur(const float *z, size_t stride, size_t words, size_t h, float *x, uint8_t *bytes) {
  CHOOSE(recur, z, stride, words, h, x, bytes);
}

void ck_relu_sum(const float *a, const float *b, const float *c, size_t count, float scale, uint8_t *bytes) {
  CHOOSE(relu_sum, a, b, c, count, scale, bytes);
}

float ck_probability(float *scores, size_t count, size_t chosen) {
  CHOOSE(probability, scores, count, chosen);
}

uint64_t ck_checksum(const void *bytes, size_t count) {
  const uint8_t *at = bytes;
  uint64_t lanes[4] = {count + 1, 2, 3, 4};
  for (size_t i = 0; i < count; i += 32) {
    uint64_t words[4] = {0};
    __builtin_memcpy(words, at + i, count - i < 32 ? count - i : 32);
    for (int l = 0; l < 4; l++) {
      lanes[l] = (lanes[l] ^ words[l]) * 0x9E3779B97F4A7C15u;
      lanes[l] ^= lanes[l] >> 29;
    }
  }
  uint64_t sum = 0;
  for (int l = 0; l < 4; l++) sum = (sum ^ lanes[l]) * 0xBF58476D1CE4E5B9u, sum ^= sum >> 31;
  return sum;
}
