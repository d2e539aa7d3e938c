// Preloaded into a program under test (LD_PRELOAD): counts its calls of one kind on files under FAULT_UNDER (FAULT_IN:
// "changes", the default, or "reads", "opens", "locks") and, at the call numbered FAULT_AT, kills the process before
// the call (FAULT=kill) or lets it fail with an error (FAULT=EIO and so on): this one alone (FAULT_ONCE), or this and
// every later one; of the changes only those that need room. FAULT_LOG gets a line for each call counted.

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
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static long counted = 0;

enum kind { CHANGES, CHANGES_WITH_ROOM, READS, OPENS, LOCKS };

static const struct {
  const char *name;
  int number;
} ERRORS[] = {{"ENOSPC", ENOSPC}, {"EDQUOT", EDQUOT}, {"EROFS", EROFS},   {"EIO", EIO},
              {"EMFILE", EMFILE}, {"ENOLCK", ENOLCK}, {"EINTR", EINTR}, {"ENOMEM", ENOMEM}};

static int error_asked(const char *fault) {
  for (size_t i = 0; i < sizeof ERRORS / sizeof *ERRORS; i++)
    if (!strcmp(fault, ERRORS[i].name)) return ERRORS[i].number;
  abort();
}

static int is_counted(enum kind kind) {
  const char *in = getenv("FAULT_IN");
  if (!in || !strcmp(in, "changes")) return kind == CHANGES || kind == CHANGES_WITH_ROOM;
  return kind == (!strcmp(in, "reads") ? READS : !strcmp(in, "opens") ? OPENS : LOCKS);
}

/** True where the call must fail; does not return where the process dies here. */
static int fails(const char *call, const char *path, enum kind kind) {
  const char *under = getenv("FAULT_UNDER"), *fault = getenv("FAULT"), *at = getenv("FAULT_AT");
  if (!under || !path || strncmp(path, under, strlen(under)) || !is_counted(kind)) return 0;
  long n = __atomic_add_fetch(&counted, 1, __ATOMIC_SEQ_CST);
  const char *log = getenv("FAULT_LOG");
  if (log) {
    int fd = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    char line[PATH_MAX + 64];
    syscall(SYS_write, fd, line, snprintf(line, sizeof line, "%ld %s %s\n", n, call, path));
    syscall(SYS_close, fd);
  }
  if (!fault || !at || n < atol(at) || (n > atol(at) && getenv("FAULT_ONCE"))) return 0;
  if (!strcmp(fault, "kill")) {
    if (n == atol(at)) kill(getpid(), SIGKILL), pause();
    return 0;
  }
  if (kind == CHANGES) return 0;
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
#define ON_FD(type, name, parameters, given, kind)            \
  type name parameters {                                      \
    char path[PATH_MAX];                                      \
    if (fails(#name, path_of(fd, path), kind)) return -1;     \
    return REAL(name) given;                                  \
  }

ON_FD(ssize_t, write, (int fd, const void *b, size_t n), (fd, b, n), CHANGES_WITH_ROOM)
ON_FD(ssize_t, pwrite, (int fd, const void *b, size_t n, off_t o), (fd, b, n, o), CHANGES_WITH_ROOM)
ON_FD(ssize_t, pwrite64, (int fd, const void *b, size_t n, off64_t o), (fd, b, n, o), CHANGES_WITH_ROOM)
ON_FD(ssize_t, writev, (int fd, const struct iovec *v, int n), (fd, v, n), CHANGES_WITH_ROOM)
ON_FD(ssize_t, pwritev, (int fd, const struct iovec *v, int n, off_t o), (fd, v, n, o), CHANGES_WITH_ROOM)
ON_FD(int, ftruncate, (int fd, off_t n), (fd, n), CHANGES_WITH_ROOM)
ON_FD(int, ftruncate64, (int fd, off64_t n), (fd, n), CHANGES_WITH_ROOM)
ON_FD(int, fsync, (int fd), (fd), CHANGES_WITH_ROOM)
ON_FD(int, fdatasync, (int fd), (fd), CHANGES_WITH_ROOM)
ON_FD(ssize_t, read, (int fd, void *b, size_t n), (fd, b, n), READS)
ON_FD(ssize_t, pread, (int fd, void *b, size_t n, off_t o), (fd, b, n, o), READS)
ON_FD(ssize_t, pread64, (int fd, void *b, size_t n, off64_t o), (fd, b, n, o), READS)

#define WITH_THIRD(name, type, second, third, parameter, failing)                         \
  int name(type first, second, ...) {                                                     \
    va_list rest;                                                                         \
    va_start(rest, parameter);                                                            \
    third given = va_arg(rest, third);                                                    \
    va_end(rest);                                                                         \
    if (failing) return -1;                                                               \
    return ((int (*)(type, second, ...))dlsym(RTLD_NEXT, #name))(first, parameter, given); \
  }

WITH_THIRD(open, const char *, int flags, mode_t, flags, fails("open", first, OPENS))
WITH_THIRD(open64, const char *, int flags, mode_t, flags, fails("open64", first, OPENS))

static int locks(int fd, int command) {
  char path[PATH_MAX];
  return (command == F_SETLK || command == F_SETLKW) && fails("lock", path_of(fd, path), LOCKS);
}

WITH_THIRD(fcntl, int, int command, void *, command, locks(first, command))
WITH_THIRD(fcntl64, int, int command, void *, command, locks(first, command))

int rename(const char *from, const char *to) {
  if (fails("rename", to, CHANGES)) return -1;
  return REAL(rename)(from, to);
}

int unlink(const char *path) {
  if (fails("unlink", path, CHANGES)) return -1;
  return REAL(unlink)(path);
}

int mkdir(const char *path, mode_t mode) {
  if (fails("mkdir", path, CHANGES_WITH_ROOM)) return -1;
  return ((int (*)(const char *, mode_t))dlsym(RTLD_NEXT, "mkdir"))(path, mode);
}
