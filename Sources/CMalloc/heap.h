// glibc's settings of malloc, which Swift's own import of glibc leaves out.
#pragma once
#include <malloc.h>
