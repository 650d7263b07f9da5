// The functions of OpenCL 1.2 and of CLBlast that lossrepl calls, found at run time: the program starts
// and builds without either. The declarations are those of the Khronos specification and CLBlast's manual.
#pragma once
#include <dlfcn.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct lossrepl_cl_object *lossrepl_cl;

/// `libOpenCL.so.1`, the loader of whatever drivers are installed.
typedef struct {
  int32_t (*getPlatformIDs)(uint32_t, lossrepl_cl *, uint32_t *);
  int32_t (*getPlatformInfo)(lossrepl_cl, uint32_t, size_t, void *, size_t *);
  int32_t (*getDeviceIDs)(lossrepl_cl, uint64_t, uint32_t, lossrepl_cl *, uint32_t *);
  int32_t (*getDeviceInfo)(lossrepl_cl, uint32_t, size_t, void *, size_t *);
  lossrepl_cl (*createContext)(
      const intptr_t *, uint32_t, const lossrepl_cl *, void *, void *, int32_t *);
  lossrepl_cl (*createCommandQueue)(lossrepl_cl, lossrepl_cl, uint64_t, int32_t *);
  lossrepl_cl (*createBuffer)(lossrepl_cl, uint64_t, size_t, void *, int32_t *);
  int32_t (*releaseMemObject)(lossrepl_cl);
  int32_t (*releaseCommandQueue)(lossrepl_cl);
  int32_t (*releaseContext)(lossrepl_cl);
  int32_t (*releaseKernel)(lossrepl_cl);
  int32_t (*releaseProgram)(lossrepl_cl);
  lossrepl_cl (*createProgramWithSource)(
      lossrepl_cl, uint32_t, const char **, const size_t *, int32_t *);
  int32_t (*buildProgram)(lossrepl_cl, uint32_t, const lossrepl_cl *, const char *, void *, void *);
  int32_t (*getProgramBuildInfo)(lossrepl_cl, lossrepl_cl, uint32_t, size_t, void *, size_t *);
  lossrepl_cl (*createKernel)(lossrepl_cl, const char *, int32_t *);
  int32_t (*setKernelArg)(lossrepl_cl, uint32_t, size_t, const void *);
  int32_t (*enqueueNDRangeKernel)(
      lossrepl_cl, lossrepl_cl, uint32_t, const size_t *, const size_t *, const size_t *, uint32_t,
      const lossrepl_cl *, lossrepl_cl *);
  int32_t (*enqueueReadBuffer)(
      lossrepl_cl, lossrepl_cl, uint32_t, size_t, size_t, void *, uint32_t, const lossrepl_cl *,
      lossrepl_cl *);
  int32_t (*enqueueWriteBuffer)(
      lossrepl_cl, lossrepl_cl, uint32_t, size_t, size_t, const void *, uint32_t,
      const lossrepl_cl *, lossrepl_cl *);
  int32_t (*enqueueCopyBuffer)(
      lossrepl_cl, lossrepl_cl, lossrepl_cl, size_t, size_t, size_t, uint32_t, const lossrepl_cl *,
      lossrepl_cl *);
  int32_t (*finish)(lossrepl_cl);
} lossrepl_opencl;

/// `libclblast.so.1`: `c = alpha a b + beta c`, row-major (101), plain (111) or transposed (112).
typedef struct {
  int (*gemm)(
      int, int, int, size_t, size_t, size_t, float, lossrepl_cl, size_t, size_t, lossrepl_cl,
      size_t, size_t, float, lossrepl_cl, size_t, size_t, lossrepl_cl *, lossrepl_cl *);
} lossrepl_clblast;

static inline int lossrepl_find(void *library, const char *name, void *place) {
  void *symbol = dlsym(library, name);
  memcpy(place, &symbol, sizeof symbol);
  return symbol != NULL;
}

/// Opens the loader: 0 if it is missing, 2 if something is missing in it, 1 if all is there.
static inline int lossrepl_opencl_open(lossrepl_opencl *cl) {
  void *library = dlopen("libOpenCL.so.1", RTLD_NOW | RTLD_LOCAL);
  if (!library) return 0;
  int whole = 1;
#define LOSSREPL_FIND(field, name) whole &= lossrepl_find(library, name, &cl->field)
  LOSSREPL_FIND(getPlatformIDs, "clGetPlatformIDs");
  LOSSREPL_FIND(getPlatformInfo, "clGetPlatformInfo");
  LOSSREPL_FIND(getDeviceIDs, "clGetDeviceIDs");
  LOSSREPL_FIND(getDeviceInfo, "clGetDeviceInfo");
  LOSSREPL_FIND(createContext, "clCreateContext");
  LOSSREPL_FIND(createCommandQueue, "clCreateCommandQueue");
  LOSSREPL_FIND(createBuffer, "clCreateBuffer");
  LOSSREPL_FIND(releaseMemObject, "clReleaseMemObject");
  LOSSREPL_FIND(releaseCommandQueue, "clReleaseCommandQueue");
  LOSSREPL_FIND(releaseContext, "clReleaseContext");
  LOSSREPL_FIND(releaseKernel, "clReleaseKernel");
  LOSSREPL_FIND(releaseProgram, "clReleaseProgram");
  LOSSREPL_FIND(createProgramWithSource, "clCreateProgramWithSource");
  LOSSREPL_FIND(buildProgram, "clBuildProgram");
  LOSSREPL_FIND(getProgramBuildInfo, "clGetProgramBuildInfo");
  LOSSREPL_FIND(createKernel, "clCreateKernel");
  LOSSREPL_FIND(setKernelArg, "clSetKernelArg");
  LOSSREPL_FIND(enqueueNDRangeKernel, "clEnqueueNDRangeKernel");
  LOSSREPL_FIND(enqueueReadBuffer, "clEnqueueReadBuffer");
  LOSSREPL_FIND(enqueueWriteBuffer, "clEnqueueWriteBuffer");
  LOSSREPL_FIND(enqueueCopyBuffer, "clEnqueueCopyBuffer");
  LOSSREPL_FIND(finish, "clFinish");
#undef LOSSREPL_FIND
  return whole ? 1 : 2;
}

/// Opens CLBlast if it is installed.
static inline int lossrepl_clblast_open(lossrepl_clblast *blast) {
  void *library = dlopen("libclblast.so.1", RTLD_NOW | RTLD_LOCAL);
  return library && lossrepl_find(library, "CLBlastSgemm", &blast->gemm);
}
