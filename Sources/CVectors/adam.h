// Adam's update for processors with 256-bit vectors: the operations of NN/Optimisers/FloatUpdate.swift in
// the same order, none of them fused that is not said to be, so the results are the same bits.
#pragma once
#include <stddef.h>
#include <string.h>

#pragma STDC FP_CONTRACT OFF

/// The numbers of one step.
typedef struct {
  float shrink;
  float sign;
  float decay;
  float share1;
  float keep2;
  float share2;
  float root;
  float eps;
  float size;
} lossrepl_adam_step;

#if defined(__x86_64__)

typedef float lossrepl_adam_lanes __attribute__((vector_size(32)));

__attribute__((target("avx2,fma"), always_inline)) static inline lossrepl_adam_lanes lossrepl_adam_read(
    const float *x) {
  lossrepl_adam_lanes v;
  memcpy(&v, x, sizeof v);
  return v;
}

__attribute__((target("avx2,fma"), always_inline)) static inline lossrepl_adam_lanes
lossrepl_adam_all(float x) {
  return (lossrepl_adam_lanes){x, x, x, x, x, x, x, x};
}

/// Updates the first elements and returns how many; the rest is the caller's.
__attribute__((target("avx2,fma"))) static inline ptrdiff_t lossrepl_adam(
    float *parameter, const float *gradient, float *mean, float *square, ptrdiff_t count,
    const lossrepl_adam_step *step) {
  if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("fma")) return 0;
  const lossrepl_adam_step s = *step;
  ptrdiff_t index = 0;
  for (; index + 8 <= count; index += 8) {
    lossrepl_adam_lanes value = lossrepl_adam_read(parameter + index) * s.shrink;
    lossrepl_adam_lanes slope = s.sign * lossrepl_adam_read(gradient + index);
    slope = __builtin_elementwise_fma(lossrepl_adam_all(s.decay), value, slope);
    lossrepl_adam_lanes m = lossrepl_adam_read(mean + index);
    m = s.share1 < 0.5f
        ? __builtin_elementwise_fma(lossrepl_adam_all(s.share1), slope - m, m)
        : __builtin_elementwise_fma(lossrepl_adam_all(s.share1 - 1.0f), slope - m, slope);
    lossrepl_adam_lanes v = lossrepl_adam_read(square + index) * s.keep2;
    v = __builtin_elementwise_fma(s.share2 * slope, slope, v);
    value = value - s.size * m / (__builtin_elementwise_sqrt(v) / s.root + s.eps);
    memcpy(mean + index, &m, sizeof m);
    memcpy(square + index, &v, sizeof v);
    memcpy(parameter + index, &value, sizeof value);
  }
  return index;
}

#else

static inline ptrdiff_t lossrepl_adam(
    float *parameter, const float *gradient, float *mean, float *square, ptrdiff_t count,
    const lossrepl_adam_step *step) {
  return 0;
}

#endif
