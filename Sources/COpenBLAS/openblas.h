// Matrix products of OpenBLAS. The library is opened at the first product: opening it takes longer than
// a small program runs. Where it is missing the functions answer 0 and have done nothing.
#pragma once
#include <cblas.h>
#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

static inline void **lossrepl_blas_library(void) {
  static void *library = NULL;
  return &library;
}

// Its own threads would wait for work by spinning and would take part of sums from each other; products
// are cut into blocks for the threads of CWorkers instead. It reads its settings when it is opened.
static inline void *lossrepl_blas_load(void) {
  const char *name = "OPENBLAS_NUM_THREADS";
  const char *set = getenv(name);
  char *before = set ? strdup(set) : NULL;
  setenv(name, "1", 1);
  void *library = dlopen("libopenblas.so.0", RTLD_NOW | RTLD_LOCAL);
  if (before) setenv(name, before, 1);
  else unsetenv(name);
  free(before);
  return library;
}

/// The kernels of OpenBLAS for a processor that is younger than the library, or NULL where it has chosen
/// well: what it does not know it takes for a Prescott of 2004, which makes products six times slower.
static inline const char *lossrepl_blas_better_kernels(void *library) {
#ifdef __x86_64__
  char *(*kernels)(void) = (char *(*)(void))dlsym(library, "openblas_get_corename");
  if (!kernels || strcmp(kernels(), "Prescott") || getenv("OPENBLAS_CORETYPE")) return NULL;
  if (__builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")) return "SkylakeX";
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return "Haswell";
#endif
  return NULL;
}

static inline void lossrepl_blas_open(void) {
  void *library = lossrepl_blas_load();
  const char *kernels = library ? lossrepl_blas_better_kernels(library) : NULL;
  if (kernels) {
    dlclose(library);
    setenv("OPENBLAS_CORETYPE", kernels, 1);
    library = lossrepl_blas_load();
    unsetenv("OPENBLAS_CORETYPE");
  }
  *lossrepl_blas_library() = library;
}

static inline void *lossrepl_blas_symbol(const char *name) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, lossrepl_blas_open);
  void *library = *lossrepl_blas_library();
  return library ? dlsym(library, name) : NULL;
}

/// Row-major `c = alpha a b + beta c` of floats.
static inline int lossrepl_sgemm(
    int transposes_a, int transposes_b, blasint m, blasint n, blasint k, float alpha,
    const float *a, blasint lda, const float *b, blasint ldb, float beta, float *c, blasint ldc) {
  static __typeof__(&cblas_sgemm) product = NULL;
  if (!product) product = (__typeof__(&cblas_sgemm))lossrepl_blas_symbol("cblas_sgemm");
  if (!product) return 0;
  product(
      CblasRowMajor, transposes_a ? CblasTrans : CblasNoTrans,
      transposes_b ? CblasTrans : CblasNoTrans, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
  return 1;
}

/// Row-major `c = alpha a b + beta c` of doubles.
static inline int lossrepl_dgemm(
    int transposes_a, int transposes_b, blasint m, blasint n, blasint k, double alpha,
    const double *a, blasint lda, const double *b, blasint ldb, double beta, double *c,
    blasint ldc) {
  static __typeof__(&cblas_dgemm) product = NULL;
  if (!product) product = (__typeof__(&cblas_dgemm))lossrepl_blas_symbol("cblas_dgemm");
  if (!product) return 0;
  product(
      CblasRowMajor, transposes_a ? CblasTrans : CblasNoTrans,
      transposes_b ? CblasTrans : CblasNoTrans, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
  return 1;
}
