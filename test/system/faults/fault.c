// Preloaded into a program under test (LD_PRELOAD): counts its calls that change files under FAULT_UNDER and, at the
// call numbered FAULT_AT, kills the process before the call (FAULT=kill) or lets this and every later call that
// needs room fail with an error (FAULT=ENOSPC, EDQUOT, EIO, EROFS). FAULT_LOG gets a line for each call counted.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

static long counted = 0;

static int error_asked(const char *fault) {
  if (!strcmp(fault, "ENOSPC")) return ENOSPC;
  if (!strcmp(fault, "EDQUOT")) return EDQUOT;
  if (!strcmp(fault, "EROFS")) return EROFS;
  return EIO;
}

/** True where the call must fail; does not return where the process dies here. */
static int fails(const char *call, const char *path, int needs_room) {
  const char *under = getenv("FAULT_UNDER"), *fault = getenv("FAULT"), *at = getenv("FAULT_AT");
  if (!under || !path || strncmp(path, under, strlen(under))) return 0;
  long n = __atomic_add_fetch(&counted, 1, __ATOMIC_SEQ_CST);
  const char *log = getenv("FAULT_LOG");
  if (log) {
    FILE *f = fopen(log, "a");
    if (f) fprintf(f, "%ld %s %s\n", n, call, path), fclose(f);
  }
  if (!fault || !at || n < atol(at)) return 0;
  if (!strcmp(fault, "kill")) {
    if (n == atol(at)) kill(getpid(), SIGKILL), pause();
    return 0;
  }
  if (!needs_room) return 0;
  errno = error_asked(fault);
  return 1;
}

static const char *path_of(int fd, char *into) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t n = readlink(link, into, PATH_MAX - 1);
  if (n < 0) return NULL;
  into[n] = 0;
  return into;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define ON_FD(type, name, parameters, given, room)            \
  type name parameters {                                      \
    char path[PATH_MAX];                                      \
    if (fails(#name, path_of(fd, path), room)) return -1;     \
    return REAL(name) given;                                  \
  }

ON_FD(ssize_t, write, (int fd, const void *b, size_t n), (fd, b, n), 1)
ON_FD(ssize_t, pwrite, (int fd, const void *b, size_t n, off_t o), (fd, b, n, o), 1)
ON_FD(ssize_t, pwrite64, (int fd, const void *b, size_t n, off64_t o), (fd, b, n, o), 1)
ON_FD(ssize_t, writev, (int fd, const struct iovec *v, int n), (fd, v, n), 1)
ON_FD(ssize_t, pwritev, (int fd, const struct iovec *v, int n, off_t o), (fd, v, n, o), 1)
ON_FD(int, ftruncate, (int fd, off_t n), (fd, n), 1)
ON_FD(int, ftruncate64, (int fd, off64_t n), (fd, n), 1)
ON_FD(int, fsync, (int fd), (fd), 1)
ON_FD(int, fdatasync, (int fd), (fd), 1)

int rename(const char *from, const char *to) {
  if (fails("rename", to, 0)) return -1;
  return REAL(rename)(from, to);
}

int unlink(const char *path) {
  if (fails("unlink", path, 0)) return -1;
  return REAL(unlink)(path);
}

int mkdir(const char *path, mode_t mode) {
  if (fails("mkdir", path, 1)) return -1;
  return ((int (*)(const char *, mode_t))dlsym(RTLD_NEXT, "mkdir"))(path, mode);
}
