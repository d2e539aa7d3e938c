// Preloaded into a program under test (LD_PRELOAD): records its calls that change files under TRACE_UNDER, after each
// has succeeded, into TRACE_INTO. A record is a line "call inode offset length path other-path", the paths and what
// they are parted by ended by NUL bytes, and then `length` bytes of data.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int is_watched(const char *path) {
  const char *under = getenv("TRACE_UNDER");
  return under && path && !strncmp(path, under, strlen(under));
}

static void record(const char *call, ino_t inode, off_t offset, const void *data, size_t length, const char *path,
                   const char *other) {
  const char *into = getenv("TRACE_INTO");
  if (!into) return;
  char head[2 * PATH_MAX + 128];
  int size = snprintf(head, sizeof head, "%s %lu %ld %zu %s%c%s%c\n", call, (unsigned long)inode, (long)offset, length,
                      path, 0, other ? other : "", 0);
  struct iovec parts[2] = {{head, size}, {(void *)data, length}};
  int fd = syscall(SYS_openat, AT_FDCWD, into, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
  syscall(SYS_writev, fd, parts, 2);
  syscall(SYS_close, fd);
}

/** The file behind a descriptor: its path while it has one, and its inode. */
static const char *path_of(int fd, char *into, ino_t *inode) {
  char link[64];
  struct stat info;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t n = readlink(link, into, PATH_MAX - 1);
  if (n < 0 || fstat(fd, &info)) return NULL;
  into[n] = 0;
  *inode = info.st_ino;
  return into;
}

static ino_t inode_at(const char *path) {
  struct stat info;
  return lstat(path, &info) ? 0 : info.st_ino;
}

static void changed(const char *call, int fd, off_t offset, const void *data, size_t length) {
  char path[PATH_MAX];
  ino_t inode = 0;
  if (is_watched(path_of(fd, path, &inode))) record(call, inode, offset, data, length, path, NULL);
}

ssize_t write(int fd, const void *data, size_t length) {
  ssize_t n = REAL(write)(fd, data, length);
  if (n > 0) changed("write", fd, lseek(fd, 0, SEEK_CUR) - n, data, n);
  return n;
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
  ssize_t n = REAL(writev)(fd, parts, count), left = n;
  off_t at = lseek(fd, 0, SEEK_CUR) - n;
  for (int i = 0; i < count && left > 0; i++) {
    size_t length = (ssize_t)parts[i].iov_len < left ? parts[i].iov_len : (size_t)left;
    changed("write", fd, at, parts[i].iov_base, length);
    at += length, left -= length;
  }
  return n;
}

#define AT_OFFSET(name, type)                                            \
  ssize_t name(int fd, const void *data, size_t length, type offset) {   \
    ssize_t n = REAL(name)(fd, data, length, offset);                    \
    if (n > 0) changed("write", fd, offset, data, n);                    \
    return n;                                                            \
  }
AT_OFFSET(pwrite, off_t)
AT_OFFSET(pwrite64, off64_t)

#define ON_FD(name, parameters, given, call, size)          \
  int name parameters {                                     \
    int result = REAL(name) given;                          \
    if (!result) changed(call, fd, size, NULL, 0);          \
    return result;                                          \
  }
ON_FD(ftruncate, (int fd, off_t n), (fd, n), "truncate", n)
ON_FD(ftruncate64, (int fd, off64_t n), (fd, n), "truncate", n)
ON_FD(fsync, (int fd), (fd), "sync", 0)
ON_FD(fdatasync, (int fd), (fd), "sync", 0)

/** A file that is made, or emptied, by being opened. */
static int opened(int fd, const char *path, int flags, ino_t before) {
  if (fd < 0 || !is_watched(path)) return fd;
  if (!before && flags & O_CREAT) changed("create", fd, 0, NULL, 0);
  else if (flags & O_TRUNC) changed("truncate", fd, 0, NULL, 0);
  return fd;
}

#define OPEN(name)                                                                      \
  int name(const char *path, int flags, ...) {                                          \
    va_list rest;                                                                       \
    va_start(rest, flags);                                                              \
    mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;                           \
    va_end(rest);                                                                       \
    ino_t before = is_watched(path) ? inode_at(path) : 0;                               \
    int (*real)(const char *, int, ...) = (int (*)(const char *, int, ...))dlsym(RTLD_NEXT, #name); \
    return opened(real(path, flags, mode), path, flags, before);                        \
  }
OPEN(open)
OPEN(open64)

#define ON_PATH(name, parameters, given, at, other)                                \
  int name parameters {                                                            \
    ino_t inode = is_watched(at) ? inode_at(at) : 0;                               \
    int result = REAL(name) given;                                                 \
    if (!result && is_watched(at)) record(#name, inode, 0, NULL, 0, at, other);    \
    return result;                                                                 \
  }
ON_PATH(rename, (const char *from, const char *to), (from, to), from, to)
ON_PATH(link, (const char *from, const char *to), (from, to), from, to)
ON_PATH(unlink, (const char *path), (path), path, NULL)
ON_PATH(rmdir, (const char *path), (path), path, NULL)
ON_PATH(mkdir, (const char *path, mode_t mode), (path, mode), path, NULL)
ON_PATH(remove, (const char *path), (path), path, NULL)
