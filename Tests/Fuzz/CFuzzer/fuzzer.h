// The entry of libFuzzer, which the compiler links: it calls the function with one input after the
// other, chosen by what earlier ones covered.
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(
  int *argumentCount, char ***arguments, int (*body)(const uint8_t *bytes, size_t count));
