// The parts of training that PyTorch does slowly on a CPU: the gated recurrence, forward and backward, over
// sentences laid end to end, and the embedding rows with an Adam that only touches the rows in use.
// Built by kernels.py with: cc -O3 -march=native -ffast-math -fopenmp
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// The runtime's tanh: Lambert's continued fraction, see Sources/CKernels/body.h.
static inline float tanh_(float x) {
  x = x < -4.9f ? -4.9f : x > 4.9f ? 4.9f : x;
  float s = x * x;
  return x * (((s + 378.0f) * s + 17325.0f) * s + 135135.0f) / (((s * 28.0f + 3150.0f) * s + 62370.0f) * s + 135135.0f);
}
static inline float sigmoid(float x) { return 0.5f + 0.5f * tanh_(0.5f * x); }
static inline float wide(uint16_t x) {
  union { uint32_t i; float f; } u = {(uint32_t)x << 16};
  return u.f;
}
static inline uint16_t narrow(float x) {
  union { float f; uint32_t i; } u = {x};
  return (uint16_t)((u.i + 0x7FFF + ((u.i >> 16) & 1)) >> 16);
}

// z: words x 3 x 2 x h (bf16): candidate, forget gate, output gate; each for both directions.
// x, out: words x 2h; saved: words x 4 x 2h (candidate, forget, output, cell). starts: sentences + 1.
void recur_forward(const uint16_t *z, const float *x, const int64_t *starts, int64_t sentences, int64_t h,
                   float *out, float *saved) {
  int64_t d = 2 * h;
#pragma omp parallel for schedule(dynamic, 4)
  for (int64_t job = 0; job < 2 * sentences; job++) {
    int64_t s = job / 2, back = job % 2, a = starts[s], b = starts[s + 1];
    float cell[1024];
    memset(cell, 0, sizeof cell);
    for (int64_t i = 0; i < b - a; i++) {
      int64_t t = back ? b - 1 - i : a + i, o = back * h;
      const uint16_t *zu = z + t * 3 * d + o, *zf = zu + d, *zr = zf + d;
      float *su = saved + t * 4 * d + o, *sf = su + d, *sr = sf + d, *sc = sr + d;
      const float *xt = x + t * d + o;
      float *ot = out + t * d + o;
#pragma GCC ivdep
      for (int64_t k = 0; k < h; k++) su[k] = tanh_(wide(zu[k]));
#pragma GCC ivdep
      for (int64_t k = 0; k < h; k++) sf[k] = sigmoid(wide(zf[k]));
#pragma GCC ivdep
      for (int64_t k = 0; k < h; k++) sr[k] = sigmoid(wide(zr[k]));
#pragma GCC ivdep
      for (int64_t k = 0; k < h; k++) {
        float c = su[k] + sf[k] * (cell[k] - su[k]);
        cell[k] = c;
        sc[k] = c;
        ot[k] = xt[k] + sr[k] * (c - xt[k]);
      }
    }
  }
}

void recur_backward(const float *dout, const float *x, const float *saved, const int64_t *starts, int64_t sentences,
                    int64_t h, uint16_t *dz, float *dx) {
  int64_t d = 2 * h;
#pragma omp parallel for schedule(dynamic, 4)
  for (int64_t job = 0; job < 2 * sentences; job++) {
    int64_t s = job / 2, back = job % 2, a = starts[s], b = starts[s + 1];
    float carry[1024], zero[1024];
    memset(carry, 0, sizeof carry);
    memset(zero, 0, sizeof zero);
    for (int64_t i = b - a - 1; i >= 0; i--) {
      int64_t t = back ? b - 1 - i : a + i, o = back * h, before = back ? t + 1 : t - 1;
      const float *su = saved + t * 4 * d + o, *sf = su + d, *sr = sf + d, *sc = sr + d;
      const float *previous = i ? saved + before * 4 * d + 3 * d + o : zero;
      const float *xt = x + t * d + o, *g = dout + t * d + o;
      uint16_t *du = dz + t * 3 * d + o, *df = du + d, *dr = df + d;
      float *dxt = dx + t * d + o;
#pragma GCC ivdep
      for (int64_t k = 0; k < h; k++) {
        float r = sr[k], f = sf[k], u = su[k];
        float dc = g[k] * r + carry[k];
        dr[k] = narrow(g[k] * (sc[k] - xt[k]) * r * (1 - r));
        dxt[k] = g[k] * (1 - r);
        df[k] = narrow(dc * (previous[k] - u) * f * (1 - f));
        du[k] = narrow(dc * (1 - f) * (1 - u * u));
        carry[k] = dc * f;
      }
    }
  }
}

// out[word] = sum of its rows; the row number `pad` is no row.
void rows_forward(const float *table, const int32_t *rows, int64_t words, int64_t each, int64_t d, int32_t pad, float *out) {
#pragma omp parallel for schedule(static, 64)
  for (int64_t w = 0; w < words; w++) {
    float *o = out + w * d;
    memset(o, 0, d * sizeof(float));
    for (int64_t j = 0; j < each; j++) {
      int32_t r = rows[w * each + j];
      if (r == pad) continue;
      const float *e = table + (int64_t)r * d;
      for (int64_t k = 0; k < d; k++) o[k] += e[k];
    }
  }
}

// Adam on the rows in use; grad is words x d. scratch: rows x d, zero between calls; mark: rows, zero between calls.
// Columns are shared out between threads, so that the order of sums is fixed.
void rows_adam(float *table, float *m, float *v, float *scratch, uint8_t *mark, const int32_t *rows, int64_t words,
               int64_t each, int64_t d, int32_t pad, const float *grad, float lr, float b1, float b2, float eps,
               float fix1, float fix2, float decay) {
  int32_t *used = malloc(sizeof(int32_t) * words * each);
  int64_t n = 0;
  for (int64_t i = 0; i < words * each; i++)
    if (rows[i] != pad && !mark[rows[i]]) { mark[rows[i]] = 1; used[n++] = rows[i]; }
#pragma omp parallel for schedule(static, 1)
  for (int64_t part = 0; part < 4; part++) {
    int64_t lo = d * part / 4, hi = d * (part + 1) / 4;
    for (int64_t i = 0; i < words * each; i++) {
      if (rows[i] == pad) continue;
      const float *g = grad + i / each * d;
      float *s = scratch + (int64_t)rows[i] * d;
      for (int64_t k = lo; k < hi; k++) s[k] += g[k];
    }
    for (int64_t i = 0; i < n; i++) {
      int64_t o = (int64_t)used[i] * d;
      for (int64_t k = lo; k < hi; k++) {
        float g = scratch[o + k];
        scratch[o + k] = 0;
        m[o + k] += (1 - b1) * (g - m[o + k]);
        v[o + k] += (1 - b2) * (g * g - v[o + k]);
        table[o + k] -= lr * (m[o + k] * fix1 / (sqrtf(v[o + k] * fix2) + eps) + decay * table[o + k]);
      }
    }
  }
  for (int64_t i = 0; i < n; i++) mark[used[i]] = 0;
  free(used);
}
