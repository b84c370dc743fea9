#include "CKernels.h"

#pragma STDC FP_CONTRACT OFF

#if defined(__x86_64__)
#include <immintrin.h>
#endif

// Adds scale and bias to the sums of one row and one tile.
static void finish(const int32_t *sums, const float *scale, const float *bias, float *out) {
  for (int n = 0; n < CK_TILE; n++) out[n] = (float)sums[n] * scale[n] + bias[n];
}

static void matmul_portable(const uint8_t *a, size_t rows, size_t k, const int8_t *w, size_t outputs,
                            const float *scale, const float *bias, float *out) {
  for (size_t tile = 0; tile < outputs; tile += CK_TILE, w += k * CK_TILE)
    for (size_t row = 0; row < rows; row++) {
      int32_t sums[CK_TILE] = {0};
      for (size_t i = 0; i < k; i += 4) {
        const uint8_t *x = a + row * k + i;
        const int8_t *v = w + i * CK_TILE;
        for (int n = 0; n < CK_TILE; n++)
          sums[n] += x[0] * v[4 * n] + x[1] * v[4 * n + 1] + x[2] * v[4 * n + 2] + x[3] * v[4 * n + 3];
      }
      finish(sums, scale + tile, bias + tile, out + row * outputs + tile);
    }
}

#if defined(__x86_64__)

// Four rows by half a tile at a time: eight sums in registers.
__attribute__((target("avx2"))) static void matmul_avx2(const uint8_t *a, size_t rows, size_t k, const int8_t *w,
                                                        size_t outputs, const float *scale, const float *bias,
                                                        float *out) {
  const __m256i ones = _mm256_set1_epi16(1);
  for (size_t tile = 0; tile < outputs; tile += 16) {
    const int8_t *part = w + tile / CK_TILE * (k * CK_TILE) + tile % CK_TILE * 4;
    for (size_t row = 0; row < rows; row += 4) {
      __m256i sums[4][2];
      for (int r = 0; r < 4; r++) sums[r][0] = sums[r][1] = _mm256_setzero_si256();
      for (size_t i = 0; i < k; i += 4) {
        const __m256i *v = (const __m256i *)(part + i * CK_TILE);
        __m256i low = _mm256_loadu_si256(v), high = _mm256_loadu_si256(v + 1);
        for (int r = 0; r < 4; r++) {
          int32_t four;
          __builtin_memcpy(&four, a + (row + r) * k + i, 4);
          __m256i x = _mm256_set1_epi32(four);
          sums[r][0] = _mm256_add_epi32(sums[r][0], _mm256_madd_epi16(_mm256_maddubs_epi16(x, low), ones));
          sums[r][1] = _mm256_add_epi32(sums[r][1], _mm256_madd_epi16(_mm256_maddubs_epi16(x, high), ones));
        }
      }
      for (int r = 0; r < 4; r++)
        for (int half = 0; half < 2; half++) {
          size_t n = tile + 8 * half;
          __m256 y = _mm256_mul_ps(_mm256_cvtepi32_ps(sums[r][half]), _mm256_loadu_ps(scale + n));
          _mm256_storeu_ps(out + (row + r) * outputs + n, _mm256_add_ps(y, _mm256_loadu_ps(bias + n)));
        }
    }
  }
}

// Eight rows by one tile at a time: sixteen sums in registers.
__attribute__((target("avx512f,avx512bw,avx512vl,avx512vnni"))) static void matmul_avx512(
    const uint8_t *a, size_t rows, size_t k, const int8_t *w, size_t outputs, const float *scale, const float *bias,
    float *out) {
  for (size_t tile = 0; tile < outputs; tile += CK_TILE, w += k * CK_TILE)
    for (size_t row = 0; row < rows; row += 8) {
      __m512i sums[8][2];
      for (int r = 0; r < 8; r++) sums[r][0] = sums[r][1] = _mm512_setzero_si512();
      for (size_t i = 0; i < k; i += 4) {
        __m512i low = _mm512_loadu_si512(w + i * CK_TILE), high = _mm512_loadu_si512(w + i * CK_TILE + 64);
        for (int r = 0; r < 8; r++) {
          int32_t four;
          __builtin_memcpy(&four, a + (row + r) * k + i, 4);
          __m512i x = _mm512_set1_epi32(four);
          sums[r][0] = _mm512_dpbusd_epi32(sums[r][0], x, low);
          sums[r][1] = _mm512_dpbusd_epi32(sums[r][1], x, high);
        }
      }
      for (int r = 0; r < 8; r++)
        for (int half = 0; half < 2; half++) {
          size_t n = tile + 16 * half;
          __m512 y = _mm512_mul_ps(_mm512_cvtepi32_ps(sums[r][half]), _mm512_loadu_ps(scale + n));
          _mm512_storeu_ps(out + (row + r) * outputs + n, _mm512_add_ps(y, _mm512_loadu_ps(bias + n)));
        }
    }
}

#endif

// Set by tests while other threads parse.
static _Atomic int most = 2;

void ck_limit_level(int level) { most = level; }

int ck_level(void) {
#if defined(__x86_64__)
  if (most >= 2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vnni"))
    return 2;
  if (most >= 1 && __builtin_cpu_supports("avx2")) return 1;
#endif
  return 0;
}

void ck_matmul(const uint8_t *a, size_t rows, size_t k, const int8_t *w, size_t outputs, const float *scale,
               const float *bias, float *out) {
  rows = (rows + CK_ROWS - 1) / CK_ROWS * CK_ROWS;
#if defined(__x86_64__)
  switch (ck_level()) {
    case 2: matmul_avx512(a, rows, k, w, outputs, scale, bias, out); return;
    case 1: matmul_avx2(a, rows, k, w, outputs, scale, bias, out); return;
  }
#endif
  matmul_portable(a, rows, k, w, outputs, scale, bias, out);
}

void ck_pack(const float *x, size_t stride, size_t n, size_t d, float scale, int8_t *packed, float *bias) {
  size_t outputs = (n + CK_TILE - 1) / CK_TILE * CK_TILE;
  for (size_t i = 0; i < outputs; i++) {
    int8_t *tile = packed + i / CK_TILE * (d * CK_TILE) + i % CK_TILE * 4;
    int32_t sum = 0;
    for (size_t j = 0; j < d; j++) {
      int32_t q = i < n ? (int32_t)(x[i * stride + j] * 63.0f + 64.5f) - 64 : 0;
      tile[j / 4 * (CK_TILE * 4) + j % 4] = (int8_t)q;
      sum += q;
    }
    bias[i] = (float)(-128 * sum) * scale;
  }
}
