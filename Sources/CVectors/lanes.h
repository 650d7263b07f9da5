// Sums of products for many lanes at once, which Swift cannot compile for wide vectors beside others.
// Every lane is a sum in the order of its terms, each product fused with its addition, so the results
// are the same bits on every processor that has fused products.
#pragma once
#include <stddef.h>
#include <string.h>

/// Where factors and lanes begin, and how many steps they go.
typedef struct {
  ptrdiff_t factor;
  ptrdiff_t place;
  ptrdiff_t depth;
} lossrepl_lane_term;

/// What one call sums, for four rows and any multiple of 16 lanes:
/// `out[row][lane] = Σ term, k < term.depth: factors[term.factor + row · row_step + k · factor_step]
/// · lanes[term.place + k · lane_step + lane]`.
typedef struct {
  const float *factors;
  ptrdiff_t row_step;
  ptrdiff_t factor_step;
  const float *lanes;
  ptrdiff_t lane_step;
  const lossrepl_lane_term *terms;
  ptrdiff_t term_count;
  float *out;
  ptrdiff_t out_step;
  ptrdiff_t width;
} lossrepl_lane_work;

#if defined(__x86_64__)

// Sums of four rows for `count` vectors of `bytes` bytes, beginning at lane `first`.
#define LOSSREPL_LANES(name, features, bytes, count)                                               \
  typedef float name##_vector __attribute__((vector_size(bytes)));                                 \
  __attribute__((target(features))) static inline void name(                                       \
      const lossrepl_lane_work *work, ptrdiff_t first) {                                           \
    name##_vector sums[4][count] = {{{0}}};                                                        \
    const ptrdiff_t row = work->row_step, step = work->factor_step, stride = work->lane_step;      \
    for (ptrdiff_t number = 0; number < work->term_count; number++) {                              \
      const lossrepl_lane_term term = work->terms[number];                                         \
      const float *factor = work->factors + term.factor;                                           \
      const float *lane = work->lanes + term.place + first;                                        \
      for (ptrdiff_t k = 0; k < term.depth; k++) {                                                 \
        name##_vector values[count];                                                               \
        memcpy(values, lane, sizeof values);                                                       \
        _Pragma("unroll") for (int r = 0; r < 4; r++) {                                            \
          name##_vector all = factor[r * row] - (name##_vector){0};                                \
          _Pragma("unroll") for (int v = 0; v < count; v++) sums[r][v] += all * values[v];         \
        }                                                                                          \
        factor += step;                                                                            \
        lane += stride;                                                                            \
      }                                                                                            \
    }                                                                                              \
    for (int r = 0; r < 4; r++)                                                                    \
      memcpy(work->out + r * work->out_step + first, sums[r], sizeof sums[r]);                     \
  }

#pragma clang fp contract(fast)
LOSSREPL_LANES(lossrepl_lanes_64, "avx512f", 64, 4)
LOSSREPL_LANES(lossrepl_lanes_32, "avx512f", 64, 2)
LOSSREPL_LANES(lossrepl_lanes_16, "avx2,fma", 32, 2)
#undef LOSSREPL_LANES

static inline int lossrepl_has_lanes(void) {
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
}

static inline void lossrepl_sum_lanes(const lossrepl_lane_work *work) {
  ptrdiff_t lane = 0;
  if (__builtin_cpu_supports("avx512f")) {
    for (; lane + 64 <= work->width; lane += 64) lossrepl_lanes_64(work, lane);
    for (; lane + 32 <= work->width; lane += 32) lossrepl_lanes_32(work, lane);
  }
  for (; lane < work->width; lane += 16) lossrepl_lanes_16(work, lane);
}

#else

static inline int lossrepl_has_lanes(void) { return 0; }
static inline void lossrepl_sum_lanes(const lossrepl_lane_work *work) {}

#endif
