// The float kernels, compiled once for each instruction set: NAME(x) adds the suffix of the set.
// Vectors of 16 floats become as many registers as the set needs.

INLINE V NAME(load)(const float *p) {
  V v;
  __builtin_memcpy(&v, p, sizeof v);
  return v;
}

INLINE void NAME(store)(float *p, V v) { __builtin_memcpy(p, &v, sizeof v); }

INLINE V NAME(clamp)(V x, float low, float high) {
  V least = low - (V){0}, most = high - (V){0};
  VI under = x < least;
  x = (V)((~under & (VI)x) | (under & (VI)least));
  VI over = x > most;
  return (V)((~over & (VI)x) | (over & (VI)most));
}

// Lambert's continued fraction for tanh, cut off after seven terms: within 2e-4, and within [-1, 1] after the clamp.
INLINE V NAME(tanh)(V x) {
  x = NAME(clamp)(x, -4.9f, 4.9f);
  V s = x * x;
  V over = x * (((s + 378.0f) * s + 17325.0f) * s + 135135.0f);
  V under = ((s * 28.0f + 3150.0f) * s + 62370.0f) * s + 135135.0f;
  return NAME(clamp)(over / under, -1.0f, 1.0f);
}

INLINE V NAME(sigmoid)(V x) { return NAME(tanh)(x * 0.5f) * 0.5f + 0.5f; }

INLINE void NAME(put_bytes)(V x, uint8_t *bytes) {
  VI whole = __builtin_convertvector(x * 127.0f + 128.5f, VI);
  VB narrow = __builtin_convertvector(whole, VB);
  __builtin_memcpy(bytes, &narrow, sizeof narrow);
}

static void NAME(embed)(const int8_t *table, const int32_t *rows, size_t words, size_t each, size_t d,
                        int32_t padding, float scale, float *out, uint8_t *bytes) {
  for (size_t w = 0; w < words; w++) {
    const int32_t *mine = rows + w * each;
    for (size_t k = 0; k < d; k += 16) {
      VS sum = {0};
      for (size_t j = 0; j < each; j++) {
        if (mine[j] < 0 || mine[j] >= padding) continue;
        VC row;
        __builtin_memcpy(&row, table + (size_t)mine[j] * d + k, sizeof row);
        sum += __builtin_convertvector(row, VS);
      }
      V x = NAME(tanh)(__builtin_convertvector(sum, V) * scale);
      NAME(store)(out + w * d + k, x);
      NAME(put_bytes)(x, bytes + w * d + k);
    }
  }
}

static void NAME(tanh_all)(float *x, size_t count) {
  for (size_t i = 0; i < count; i += 16) NAME(store)(x + i, NAME(tanh)(NAME(load)(x + i)));
}

static void NAME(quantise)(const float *x, size_t count, uint8_t *bytes) {
  for (size_t i = 0; i < count; i += 16) NAME(put_bytes)(NAME(load)(x + i), bytes + i);
}

static void NAME(recur)(const float *z, size_t stride, size_t words, size_t h, float *x, uint8_t *bytes) {
  size_t d = 2 * h;
  for (int back = 0; back < 2; back++) {
    float cells[512] = {0};
    for (size_t i = 0; i < words; i++) {
      size_t t = back ? words - 1 - i : i, from = back ? h : 0;
      const float *gates = z + t * stride + from;
      for (size_t k = 0; k < h; k += 16) {
        V u = NAME(tanh)(NAME(load)(gates + k));
        V f = NAME(sigmoid)(NAME(load)(gates + d + k));
        V r = NAME(sigmoid)(NAME(load)(gates + 2 * d + k));
        V c = u + f * (NAME(load)(cells + k) - u);
        NAME(store)(cells + k, c);
        float *place = x + t * d + from + k;
        V old = NAME(load)(place);
        V new = NAME(clamp)(old + r * (c - old), -1.0f, 1.0f);
        NAME(store)(place, new);
        NAME(put_bytes)(new, bytes + t * d + from + k);
      }
    }
  }
}

static void NAME(relu_sum)(const float *a, const float *b, const float *c, size_t count, float scale, uint8_t *bytes) {
  for (size_t i = 0; i < count; i += 16) {
    V x = NAME(clamp)((NAME(load)(a + i) + NAME(load)(b + i) + NAME(load)(c + i)) * scale, 0.0f, 255.0f);
    VB narrow = __builtin_convertvector(__builtin_convertvector(x + 0.5f, VI), VB);
    __builtin_memcpy(bytes + i, &narrow, sizeof narrow);
  }
}

// exp(x) for x <= 0: a power of two by its bits times a polynomial on [-0.5, 0.5] * log 2.
INLINE V NAME(exp)(V x) {
  x = NAME(clamp)(x, -80.0f, 0.0f);
  VI whole = __builtin_convertvector(x * 1.44269504f - 0.5f, VI);
  V rest = x - __builtin_convertvector(whole, V) * 0.693147181f;
  V p = ((((rest * 0.00833333f + 0.0416667f) * rest + 0.166667f) * rest + 0.5f) * rest + 1.0f) * rest + 1.0f;
  return p * (V)((whole + 127) << 23);
}

static float NAME(probability)(float *scores, size_t count, size_t chosen) {
  float best = scores[ck_greatest(scores, count)], mine = scores[chosen];
  for (size_t i = count; i % 16; i++) scores[i] = best - 100.0f;
  V sum = {0};
  for (size_t i = 0; i < count; i += 16) sum += NAME(exp)(NAME(load)(scores + i) - best);
  float total = 0;
  for (int i = 0; i < 16; i++) total += sum[i];
  V one = NAME(exp)((V){mine - best});
  return one[0] / total;
}
