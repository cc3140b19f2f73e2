package dev.assay.worker;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Takes from this process all that a submission must not have.
 *
 * <p>In this order, after warm-up and before any byte of a submission: a session of its own (no
 * signals from a terminal), /dev/null on the descriptors 0 and 1 (they are public in Java),
 * no_new_privs, not dumpable, resource limits, Landlock with nothing allowed, and last one seccomp
 * filter on all threads (TSYNC). The filter is the wall; Landlock binds the calling thread and its
 * children only, so it is a second layer and may be missing on older kernels.
 */
final class Lockdown {

  private static final int SECCOMP_SET_MODE_FILTER = 1;
  private static final int SECCOMP_FILTER_FLAG_TSYNC = 1;
  private static final int PR_SET_DUMPABLE = 4;
  private static final int PR_SET_NO_NEW_PRIVS = 38;
  private static final int LANDLOCK_CREATE_RULESET_VERSION = 1;
  private static final int O_RDWR = 2;
  private static final int AT_FDCWD = -100;

  private static final int RLIMIT_FSIZE = 1;
  private static final int RLIMIT_DATA = 2;
  private static final int RLIMIT_CORE = 4;
  private static final int RLIMIT_NOFILE = 7;
  private static final int RLIMIT_MEMLOCK = 8;
  private static final int RLIMIT_MSGQUEUE = 12;

  private final Syscalls syscalls;

  Lockdown(Syscalls syscalls) {
    this.syscalls = syscalls;
  }

  private static int number(int x86, int aarch64) {
    return Syscalls.AARCH64 ? aarch64 : x86;
  }

  /**
   * Locks the process for good.
   *
   * @param dataBytes limit of private writable memory
   * @return the layers that hold, such as {@code seccomp,landlock-7}
   * @throws IllegalStateException if a layer that is needed can't be had
   */
  String lock(long dataBytes) {
    syscalls.call(number(112, 157), 0, 0, 0); // setsid; fails harmlessly for a group's leader
    closeStandardStreams();
    need("no_new_privs", prctl(PR_SET_NO_NEW_PRIVS, 1));
    need("not dumpable", prctl(PR_SET_DUMPABLE, 0));
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_MSGQUEUE, 0);
    limit(RLIMIT_MEMLOCK, 0);
    limit(RLIMIT_NOFILE, 16);
    limit(RLIMIT_DATA, dataBytes);
    int landlock = landlock();
    seccomp();
    return landlock > 0 ? "seccomp,landlock-" + landlock : "seccomp";
  }

  private void closeStandardStreams() {
    syscalls.block().put(0, "/dev/null\0".getBytes(StandardCharsets.US_ASCII));
    long nowhere = syscalls.call(number(257, 56), AT_FDCWD, syscalls.address(), O_RDWR); // openat
    need("open /dev/null", nowhere);
    need("dup3 over 0", syscalls.call(number(292, 24), nowhere, 0, 0));
    need("dup3 over 1", syscalls.call(number(292, 24), nowhere, 1, 0));
    syscalls.call(number(3, 57), nowhere, 0, 0);
  }

  private long prctl(int option, long value) {
    return syscalls.call(number(157, 167), option, value, 0);
  }

  private void limit(int resource, long value) {
    syscalls.block().putLong(0, value).putLong(8, value);
    need("rlimit " + resource, syscalls.call(number(302, 261), 0, resource, syscalls.address()));
  }

  /** Returns the version of Landlock that now denies all it can, or 0 where there is none. */
  private int landlock() {
    long version = syscalls.call(444, 0, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1) {
      return 0;
    }
    long fileRights =
        version >= 5 ? 0xffff : version >= 3 ? 0x7fff : version == 2 ? 0x3fff : 0x1fff;
    long networkRights = version >= 4 ? 3 : 0;
    long scopes = version >= 6 ? 3 : 0;
    int size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
    syscalls.block().putLong(0, fileRights).putLong(8, networkRights).putLong(16, scopes);
    long ruleset = syscalls.call(444, syscalls.address(), size, 0);
    if (ruleset < 0) {
      return 0;
    }
    long restricted = syscalls.call(446, ruleset, 0, 0);
    syscalls.call(number(3, 57), ruleset, 0, 0);
    return restricted == 0 ? (int) version : 0;
  }

  private void seccomp() {
    ByteBuffer block = syscalls.block();
    int ownPid = (int) syscalls.call(number(39, 172), 0, 0, 0);
    int programAt = 16;
    int length = SeccompFilter.write(block.position(programAt), ownPid);
    block.putShort(0, (short) length).putLong(8, syscalls.address() + programAt);
    long result =
        syscalls.call(
            number(317, 277),
            SECCOMP_SET_MODE_FILTER,
            SECCOMP_FILTER_FLAG_TSYNC,
            syscalls.address());
    if (result != 0) {
      throw new IllegalStateException("seccomp with TSYNC is not to be had here (" + result + ")");
    }
  }

  private static void need(String what, long result) {
    if (result < 0) {
      throw new IllegalStateException(what + " failed");
    }
  }
}
