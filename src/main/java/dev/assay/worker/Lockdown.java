package dev.assay.worker;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Gives up every right of this process that a submission must not have.
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

  private static final int RLIMIT_FSIZE = 1;
  private static final int RLIMIT_DATA = 2;
  private static final int RLIMIT_CORE = 4;
  private static final int RLIMIT_NOFILE = 7;
  private static final int RLIMIT_MEMLOCK = 8;
  private static final int RLIMIT_AS = 9;
  private static final int RLIMIT_MSGQUEUE = 12;

  private static final long SETSID = Syscalls.number(112, 157);
  private static final long LANDLOCK_CREATE_RULESET = 444;
  private static final long LANDLOCK_RESTRICT_SELF = 446;
  private static final long DUP3 = Syscalls.number(292, 24);
  private static final String SECCOMP_STEP = "seccomp with TSYNC";

  /**
   * Address space that the JVM reserves and never touches; page tables of more cost memory, too.
   */
  private static final long RESERVED_BYTES = 1L << 30;

  private final Syscalls syscalls;

  Lockdown(Syscalls syscalls) {
    this.syscalls = syscalls;
  }

  /**
   * Locks the process for good.
   *
   * @param dataBytes limit of private writable memory
   * @return the layers that hold, such as {@code seccomp,landlock-7}
   * @throws IllegalStateException if a required layer fails; the message names the step and the
   *     error
   */
  String lock(long dataBytes) {
    syscalls.call(SETSID, 0, 0, 0); // fails harmlessly for a group's leader
    closeStandardStreams();
    need("prctl(PR_SET_NO_NEW_PRIVS)", Syscalls.PRCTL, PR_SET_NO_NEW_PRIVS, 1, 0);
    need("prctl(PR_SET_DUMPABLE)", Syscalls.PRCTL, PR_SET_DUMPABLE, 0, 0);
    limit("CORE", RLIMIT_CORE, 0);
    limit("FSIZE", RLIMIT_FSIZE, 0);
    limit("MSGQUEUE", RLIMIT_MSGQUEUE, 0);
    limit("MEMLOCK", RLIMIT_MEMLOCK, 0);
    limit("NOFILE", RLIMIT_NOFILE, 16);
    limit("DATA", RLIMIT_DATA, dataBytes);
    limit("AS", RLIMIT_AS, dataBytes + RESERVED_BYTES);
    int landlock = landlock();
    seccomp();
    return landlock > 0 ? "seccomp,landlock-" + landlock : "seccomp";
  }

  /** Loads the classes of the lock without locking the process. */
  void rehearse() {
    SeccompFilter.write(syscalls.block().position(0), 0);
  }

  private void closeStandardStreams() {
    syscalls.block().put(0, "/dev/null\0".getBytes(StandardCharsets.US_ASCII));
    long nowhere =
        need("opening /dev/null", Syscalls.OPENAT, Syscalls.AT_FDCWD, syscalls.address(), O_RDWR);
    need("dup3 over 0", DUP3, nowhere, 0, 0);
    need("dup3 over 1", DUP3, nowhere, 1, 0);
    syscalls.call(Syscalls.CLOSE, nowhere, 0, 0);
  }

  private void limit(String name, int resource, long value) {
    syscalls.block().putLong(0, value).putLong(8, value);
    need("prlimit64(RLIMIT_" + name + ")", Syscalls.PRLIMIT64, 0, resource, syscalls.address());
  }

  /** Denies everything that Landlock can; returns its version, or 0 where the kernel has none. */
  private int landlock() {
    long version = syscalls.call(LANDLOCK_CREATE_RULESET, 0, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1) {
      return 0;
    }
    long fileRights =
        version >= 5 ? 0xffff : version >= 3 ? 0x7fff : version == 2 ? 0x3fff : 0x1fff;
    long networkRights = version >= 4 ? 3 : 0;
    long scopes = version >= 6 ? 3 : 0;
    int size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
    syscalls.block().putLong(0, fileRights).putLong(8, networkRights).putLong(16, scopes);
    long ruleset = syscalls.call(LANDLOCK_CREATE_RULESET, syscalls.address(), size, 0);
    if (ruleset < 0) {
      return 0;
    }
    long restricted = syscalls.call(LANDLOCK_RESTRICT_SELF, ruleset, 0, 0);
    syscalls.call(Syscalls.CLOSE, ruleset, 0, 0);
    return restricted == 0 ? (int) version : 0;
  }

  private void seccomp() {
    ByteBuffer block = syscalls.block();
    int ownPid = (int) syscalls.call(Syscalls.GETPID, 0, 0, 0);
    int programAt = 16;
    int length = SeccompFilter.write(block.position(programAt), ownPid);
    block.putShort(0, (short) length).putLong(8, syscalls.address() + programAt);
    long thread =
        need(
            SECCOMP_STEP,
            Syscalls.SECCOMP,
            SECCOMP_SET_MODE_FILTER,
            SECCOMP_FILTER_FLAG_TSYNC,
            syscalls.address());
    if (thread != 0) {
      throw new IllegalStateException(
          SECCOMP_STEP + " failed: thread " + thread + " has a filter of its own");
    }
  }

  private long need(String step, long number, long a, long b, long c) {
    long result = syscalls.call(number, a, b, c);
    if (result < 0) {
      throw new IllegalStateException(step + " failed: " + Errno.name(-result));
    }
    return result;
  }
}
