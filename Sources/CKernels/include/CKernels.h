#ifndef ASKNEWS_CKERNELS_H
#define ASKNEWS_CKERNELS_H

#include <stddef.h>
#include <stdint.h>

// The arithmetic of the syntax model. Every kernel exists for several instruction sets and is chosen at run time;
// all of them give the same bits: integer sums are exact, and float operations are the same ones in the same order
// with no fused multiply-add. No kernel allocates.
//
// Quantised activations are bytes: (x + 1) * 127 rounded + 1, so x in [-1, 1] is 1...255 and 128 is zero.
// Weights are -63...63, so that a sum of two products fits in 16 bits.

/// Outputs of a matrix product come in tiles of this many; rows in steps of `CK_ROWS`.
enum { CK_TILE = 32, CK_ROWS = 8 };

/// The instruction set in use: 0 portable, 1 AVX2, 2 AVX-512 with VNNI.
int ck_level(void);

/// Uses at most this level from now on (for tests and measurements; not while other threads compute).
void ck_limit_level(int level);

/// out[row][n] = scale[n] * sum over k of a[row][k] * w(k, n) + bias[n].
///
/// a: rows x k bytes, k a multiple of 4; w: packed [outputs / CK_TILE][k / 4][CK_TILE][4]; out: rows x outputs.
/// Buffers hold a multiple of CK_ROWS rows and outputs is a multiple of CK_TILE.
void ck_matmul(const uint8_t *a, size_t rows, size_t k, const int8_t *w, size_t outputs, const float *scale,
               const float *bias, float *out);

/// out[word] = tanh(scale * sum of the rows of the word) as floats, and the same as bytes.
///
/// table: rows x d; rows: words x each row numbers, those from `padding` on standing for no row. d a multiple of 16.
void ck_embed(const int8_t *table, const int32_t *rows, size_t words, size_t each, size_t d, int32_t padding,
              float scale, float *out, uint8_t *bytes);

/// x = tanh(x) in place; count a multiple of 16.
void ck_tanh(float *x, size_t count);

/// (x + 1) * 127 rounded + 1, for x in [-1, 1]; count a multiple of 16.
void ck_quantise(const float *x, size_t count, uint8_t *bytes);

/// One sentence through the gated recurrence, both ways (first half of the units forward, second half backward).
///
/// z: words rows `stride` apart of candidate, forget and output gate, 2h each; x: words x 2h, the input of the layer.
/// c = f c' + (1 - f) u; x = r c + (1 - r) x, in place, and as bytes. h a multiple of 16, at most 512.
void ck_recur(const float *z, size_t stride, size_t words, size_t h, float *x, uint8_t *bytes);

/// Head vectors to weights of a matrix product: n vectors of d floats in [-1, 1], `stride` apart, to packed
/// -63...63 with zeros up to a multiple of CK_TILE; bias[n] = what makes up for the offset of the bytes.
void ck_pack(const float *x, size_t stride, size_t n, size_t d, float scale, int8_t *packed, float *bias);

/// bytes = relu(a + b + c) * scale, at most 255; count a multiple of 16.
void ck_relu_sum(const float *a, const float *b, const float *c, size_t count, float scale, uint8_t *bytes);

/// The probability of item `chosen` of a softmax over count scores. `scores` is overwritten and holds a multiple of
/// 16 floats.
float ck_probability(float *scores, size_t count, size_t chosen);

/// The index of the greatest of count floats, the first of equals.
size_t ck_greatest(const float *x, size_t count);

/// A checksum of bytes: four multiplicative hashes over words of 8 bytes in turn (2 GB/s and more).
uint64_t ck_checksum(const void *bytes, size_t count);

#endif
