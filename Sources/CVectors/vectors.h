// The functions of Tensors/CPU/VectorMath.swift for processors with 256-bit vectors, which Swift cannot
// compile for beside others. The same operations in the same order, none of them fused that is not said
// to be, so the results are the same bits. Where the processor lacks them the functions answer 0 and
// have done nothing.
#pragma once
#include <stddef.h>
#include <string.h>

#pragma STDC FP_CONTRACT OFF

#if defined(__x86_64__)

#define LOSSREPL_WIDE __attribute__((target("avx2,fma"), always_inline))

typedef float lossrepl_lanes __attribute__((vector_size(32)));
typedef int lossrepl_bits __attribute__((vector_size(32)));

static inline LOSSREPL_WIDE lossrepl_lanes lossrepl_all(float x) {
  return (lossrepl_lanes){x, x, x, x, x, x, x, x};
}

static inline LOSSREPL_WIDE lossrepl_lanes lossrepl_choose(
    lossrepl_bits mask, lossrepl_lanes yes, lossrepl_lanes no) {
  return (lossrepl_lanes)(((lossrepl_bits)yes & mask) | ((lossrepl_bits)no & ~mask));
}

static inline LOSSREPL_WIDE lossrepl_lanes lossrepl_power(lossrepl_bits n) {
  return (lossrepl_lanes)((n + 127) << 23);
}

// `c + a · b`, rounded once.
static inline LOSSREPL_WIDE lossrepl_lanes lossrepl_joined(
    lossrepl_lanes c, lossrepl_lanes a, lossrepl_lanes b) {
  return __builtin_elementwise_fma(a, b, c);
}

static inline LOSSREPL_WIDE lossrepl_lanes lossrepl_exp(lossrepl_lanes x) {
  lossrepl_lanes cut = lossrepl_choose(x < -105.0f, lossrepl_all(-105), x);
  cut = lossrepl_choose(cut > 89.0f, lossrepl_all(89), cut);
  lossrepl_lanes scaled = cut * 1.44269504f;
  lossrepl_lanes shifted = scaled + 12582912.0f;
  lossrepl_lanes whole = shifted - 12582912.0f;
  lossrepl_lanes r = lossrepl_joined(cut, whole, lossrepl_all(-0.693145751953125f));
  r = lossrepl_joined(r, whole, lossrepl_all(-1.42860677e-6f));
  lossrepl_lanes p = lossrepl_joined(lossrepl_all(1.39304355e-3f), lossrepl_all(1.98527618e-4f), r);
  p = lossrepl_joined(lossrepl_all(8.33336078e-3f), p, r);
  p = lossrepl_joined(lossrepl_all(4.16664854e-2f), p, r);
  p = lossrepl_joined(lossrepl_all(1.66666672e-1f), p, r);
  p = lossrepl_joined(lossrepl_all(0.5f), p, r);
  lossrepl_lanes square = r * r;
  p = lossrepl_joined(r, square, p) + 1.0f;
  lossrepl_bits n = (lossrepl_bits)shifted - 0x4B400000;
  lossrepl_bits half = n >> 1;
  lossrepl_lanes result = p * lossrepl_power(half) * lossrepl_power(n - half);
  return lossrepl_choose(x != x, x, result);
}

static inline LOSSREPL_WIDE lossrepl_lanes lossrepl_sigmoid(lossrepl_lanes x) {
  return 1.0f / (1.0f + lossrepl_exp(0.0f - x));
}

static inline LOSSREPL_WIDE lossrepl_lanes lossrepl_tanh(lossrepl_lanes x) {
  lossrepl_lanes magnitude = (lossrepl_lanes)((lossrepl_bits)x & 0x7FFFFFFF);
  lossrepl_lanes far = 1.0f - 2.0f / (lossrepl_exp(magnitude * 2.0f) + 1.0f);
  lossrepl_lanes turned = lossrepl_choose(x < 0.0f, 0.0f - far, far);
  lossrepl_lanes z = x * x;
  lossrepl_lanes p = z * -5.7049887e-3f + 2.0639089e-2f;
  p = p * z + -5.3739712e-2f;
  p = p * z + 1.3331442e-1f;
  p = p * z + -3.3333282e-1f;
  lossrepl_lanes near = p * z * x + x;
  return lossrepl_choose(magnitude < 0.625f, near, turned);
}

// `log(1 + e)` for 0 ≤ e ≤ 1 by its series in s = e / (2 + e), in doubles: exact to a float's last bit.
typedef double lossrepl_four __attribute__((vector_size(32)));

static inline LOSSREPL_WIDE lossrepl_four lossrepl_log1p(lossrepl_four e) {
  lossrepl_four s = e / (e + 2.0);
  lossrepl_four z = s * s;
  lossrepl_four p = z * (1.0 / 21) + 1.0 / 19;
  p = p * z + 1.0 / 17;
  p = p * z + 1.0 / 15;
  p = p * z + 1.0 / 13;
  p = p * z + 1.0 / 11;
  p = p * z + 1.0 / 9;
  p = p * z + 1.0 / 7;
  p = p * z + 1.0 / 5;
  p = p * z + 1.0 / 3;
  return (p * z + 1.0) * s * 2.0;
}

// `log(1 + exp(-|x|))`.
static inline LOSSREPL_WIDE lossrepl_lanes lossrepl_tail(lossrepl_lanes x) {
  lossrepl_lanes e = lossrepl_exp((lossrepl_lanes)((lossrepl_bits)x | (int)0x80000000));
  float parts[8];
  memcpy(parts, &e, sizeof parts);
  lossrepl_four low = {parts[0], parts[1], parts[2], parts[3]};
  lossrepl_four high = {parts[4], parts[5], parts[6], parts[7]};
  low = lossrepl_log1p(low);
  high = lossrepl_log1p(high);
  return (lossrepl_lanes){low[0], low[1], low[2], low[3], high[0], high[1], high[2], high[3]};
}

// Applies an expression of `v` to eight floats at a time; the last few go through a padded vector.
#define LOSSREPL_ROWS(expression)                                             \
  if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("fma")) return 0; \
  ptrdiff_t index = 0;                                                        \
  for (; index + 8 <= count; index += 8) {                                    \
    lossrepl_lanes v;                                                         \
    memcpy(&v, x + index, sizeof v);                                          \
    v = (expression);                                                         \
    memcpy(out + index, &v, sizeof v);                                        \
  }                                                                           \
  if (index < count) {                                                        \
    lossrepl_lanes v = {0};                                                   \
    memcpy(&v, x + index, (size_t)(count - index) * sizeof(float));           \
    v = (expression);                                                         \
    memcpy(out + index, &v, (size_t)(count - index) * sizeof(float));         \
  }                                                                           \
  return 1;

__attribute__((target("avx2,fma"))) static inline int lossrepl_exp_row(
    const float *x, float *out, ptrdiff_t count, float shift) {
  LOSSREPL_ROWS(lossrepl_exp(v - shift))
}

__attribute__((target("avx2,fma"))) static inline int lossrepl_sigmoid_row(
    const float *x, float *out, ptrdiff_t count) {
  LOSSREPL_ROWS(lossrepl_sigmoid(v))
}

__attribute__((target("avx2,fma"))) static inline int lossrepl_tanh_row(
    const float *x, float *out, ptrdiff_t count) {
  LOSSREPL_ROWS(lossrepl_tanh(v))
}

__attribute__((target("avx2,fma"))) static inline int lossrepl_tail_row(
    const float *x, float *out, ptrdiff_t count) {
  LOSSREPL_ROWS(lossrepl_tail(v))
}

#undef LOSSREPL_ROWS

static inline LOSSREPL_WIDE lossrepl_lanes lossrepl_read(const float *x) {
  lossrepl_lanes v;
  memcpy(&v, x, sizeof v);
  return v;
}

// Applies an expression of the lanes at `index` to a row, and one of floats to the last few.
#define LOSSREPL_JOIN(lanes, single)                                               \
  if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("fma")) return 0; \
  ptrdiff_t index = 0;                                                             \
  for (; index + 8 <= count; index += 8) {                                         \
    lossrepl_lanes v = (lanes);                                                    \
    memcpy(out + index, &v, sizeof v);                                             \
  }                                                                                \
  for (; index < count; index++) out[index] = (single);                            \
  return 1;

// `c + factor · b` and `c + a · b`, each rounded once.
__attribute__((target("avx2,fma"))) static inline int lossrepl_join_scaled(
    const float *c, const float *b, float *out, ptrdiff_t count, float factor) {
  LOSSREPL_JOIN(
      lossrepl_joined(lossrepl_read(c + index), lossrepl_all(factor), lossrepl_read(b + index)),
      __builtin_fmaf(factor, b[index], c[index]))
}

__attribute__((target("avx2,fma"))) static inline int lossrepl_join_rows(
    const float *c, const float *a, const float *b, float *out, ptrdiff_t count) {
  LOSSREPL_JOIN(
      lossrepl_joined(lossrepl_read(c + index), lossrepl_read(a + index), lossrepl_read(b + index)),
      __builtin_fmaf(a[index], b[index], c[index]))
}

// `out + factor · (sign · slope + decay · out)`: a step down a slope, with decay of what steps.
__attribute__((target("avx2,fma"))) static inline int lossrepl_descend(
    float *out, const float *slope, ptrdiff_t count, float factor, float sign, float decay) {
  LOSSREPL_JOIN(
      lossrepl_joined(
          lossrepl_read(out + index), lossrepl_all(factor),
          lossrepl_joined(
              sign * lossrepl_read(slope + index), lossrepl_all(decay), lossrepl_read(out + index))),
      __builtin_fmaf(
          factor, __builtin_fmaf(decay, out[index], sign * slope[index]), out[index]))
}

#undef LOSSREPL_JOIN

#undef LOSSREPL_WIDE

#else

static inline int lossrepl_exp_row(const float *x, float *out, ptrdiff_t count, float shift) {
  return 0;
}
static inline int lossrepl_sigmoid_row(const float *x, float *out, ptrdiff_t count) { return 0; }
static inline int lossrepl_tanh_row(const float *x, float *out, ptrdiff_t count) { return 0; }
static inline int lossrepl_tail_row(const float *x, float *out, ptrdiff_t count) { return 0; }
static inline int lossrepl_join_scaled(
    const float *c, const float *b, float *out, ptrdiff_t count, float factor) {
  return 0;
}
static inline int lossrepl_join_rows(
    const float *c, const float *a, const float *b, float *out, ptrdiff_t count) {
  return 0;
}
static inline int lossrepl_descend(
    float *out, const float *slope, ptrdiff_t count, float factor, float sign, float decay) {
  return 0;
}

#endif
