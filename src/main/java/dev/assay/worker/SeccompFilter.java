package dev.assay.worker;

import static dev.assay.worker.Syscalls.number;

import java.nio.ByteBuffer;

/**
 * The allow-list of system calls as a classic BPF program, see seccomp(2).
 *
 * <p>Calls that HotSpot needs after its warm-up are allowed, most by number, some by argument.
 * Calls that only native code can make kill the process. All others fail with EPERM, so that
 * ordinary Java meets an ordinary exception. Numbers come from the kernel's unistd tables for
 * x86-64 and AArch64; {@link #NONE} where an architecture lacks the call.
 */
final class SeccompFilter {

  private static final int NONE = -1;

  private static final int ALLOW = 0x7fff0000;
  private static final int KILL_PROCESS = 0x80000000;
  private static final int ERRNO = 0x00050000;

  private static final int LOAD = 0x20; // BPF_LD | BPF_W | BPF_ABS
  private static final int JUMP_EQUAL = 0x15; // BPF_JMP | BPF_JEQ | BPF_K
  private static final int JUMP_GREATER_EQUAL = 0x35; // BPF_JMP | BPF_JGE | BPF_K
  private static final int JUMP_SET = 0x45; // BPF_JMP | BPF_JSET | BPF_K
  private static final int AND = 0x54; // BPF_ALU | BPF_AND | BPF_K
  private static final int RETURN = 0x06; // BPF_RET | BPF_K

  private static final int NUMBER_OFFSET = 0;
  private static final int ARCHITECTURE_OFFSET = 4;

  private static final int AUDIT_ARCH_X86_64 = 0xc000003e;
  private static final int AUDIT_ARCH_AARCH64 = 0xc00000b7;
  private static final int X32_BIT = 0x40000000;

  /** Calls that are always allowed, by their numbers on x86-64 and AArch64, frequent ones first. */
  private static final int[] ALLOWED = {
    number(202, 98), // futex
    number(0, 63), // read
    number(1, 64), // write
    Syscalls.CLOCK_GETTIME,
    number(24, 124), // sched_yield
    number(10, 226), // mprotect
    number(11, 215), // munmap
    number(17, 67), // pread64: classes come from the run-time image
    number(8, 62), // lseek
    Syscalls.CLOSE,
    number(5, 80), // fstat
    number(12, 214), // brk
    number(25, 216), // mremap
    number(13, 134), // rt_sigaction
    number(14, 135), // rt_sigprocmask
    number(15, 139), // rt_sigreturn
    number(131, 132), // sigaltstack
    number(35, 101), // nanosleep
    number(230, 115), // clock_nanosleep
    number(229, 114), // clock_getres
    number(96, 169), // gettimeofday
    number(201, NONE), // time
    Syscalls.GETPID,
    number(186, 178), // gettid
    number(309, 168), // getcpu
    number(204, 123), // sched_getaffinity
    number(98, 165), // getrusage
    number(99, 179), // sysinfo
    number(318, 278), // getrandom
    number(219, 128), // restart_syscall
    number(60, 93), // exit
    number(273, 99), // set_robust_list
    number(334, 293), // rseq
    number(324, 283), // membarrier
    number(7, NONE), // poll
    number(271, 73), // ppoll
  };

  /** Calls that Java code can't make: the caller runs native code. */
  private static final int[] KILLED = {
    number(101, 117), // ptrace
    number(310, 270), // process_vm_readv
    number(311, 271), // process_vm_writev
    number(321, 280), // bpf
    number(298, 241), // perf_event_open
    number(425, 425), // io_uring_setup
    number(426, 426), // io_uring_enter
    number(427, 427), // io_uring_register
    number(323, 282), // userfaultfd
    number(165, 40), // mount
    number(166, 39), // umount2
    number(428, 428), // open_tree
    number(429, 429), // move_mount
    number(430, 430), // fsopen
    number(432, 432), // fsmount
    number(442, 442), // mount_setattr
    number(272, 97), // unshare
    number(308, 268), // setns
    number(155, 41), // pivot_root
    number(161, 51), // chroot
    number(175, 105), // init_module
    number(313, 273), // finit_module
    number(176, 106), // delete_module
    number(246, 104), // kexec_load
    number(320, 294), // kexec_file_load
    number(248, 217), // add_key
    number(249, 218), // request_key
    number(250, 219), // keyctl
    number(434, 434), // pidfd_open
    number(424, 424), // pidfd_send_signal
    number(438, 438), // pidfd_getfd
    number(303, 264), // name_to_handle_at
    number(304, 265), // open_by_handle_at
    number(319, 279), // memfd_create
    number(447, 447), // memfd_secret
    number(322, 281), // execveat
    number(440, 440), // process_madvise
    Syscalls.SECCOMP,
    number(135, 92), // personality
    number(169, 142), // reboot
    number(105, 146), // setuid
    number(106, 144), // setgid
    number(113, 145), // setreuid
    number(114, 143), // setregid
    number(117, 147), // setresuid
    number(119, 149), // setresgid
  };

  private final ByteBuffer out;

  private SeccompFilter(ByteBuffer out) {
    this.out = out;
  }

  /** Writes the program behind {@code out}'s position and returns its number of instructions. */
  static int write(ByteBuffer out, int ownPid) {
    int start = out.position();
    new SeccompFilter(out).writeProgram(ownPid);
    return (out.position() - start) / 8;
  }

  private void writeProgram(int ownPid) {
    int architecture = Syscalls.AARCH64 ? AUDIT_ARCH_AARCH64 : AUDIT_ARCH_X86_64;
    emit(LOAD, 0, 0, ARCHITECTURE_OFFSET);
    emit(JUMP_EQUAL, 1, 0, architecture);
    emit(RETURN, 0, 0, KILL_PROCESS);
    emit(LOAD, 0, 0, NUMBER_OFFSET);
    if (!Syscalls.AARCH64) {
      emit(JUMP_GREATER_EQUAL, 0, 1, X32_BIT);
      emit(RETURN, 0, 0, KILL_PROCESS);
    }
    for (int call : ALLOWED) {
      on(call, () -> emit(RETURN, 0, 0, ALLOW), 1);
    }
    on(number(9, 222), this::writeMmap, 9);
    on(number(28, 233), this::writeMadvise, 4);
    on(number(231, 94), this::writeExitGroup, 9);
    on(Syscalls.CLONE, this::writeClone, 5);
    on(435, () -> emit(RETURN, 0, 0, ERRNO | Errno.ENOSYS), 1); // clone3
    on(Syscalls.PRCTL, this::writePrctl, 5);
    on(number(234, 131), () -> writeTgkill(ownPid), 8);
    on(number(16, 29), this::writeIoctl, 4);
    on(Syscalls.PRLIMIT64, () -> writePrlimit(ownPid), 9);
    for (int call : KILLED) {
      on(call, () -> emit(RETURN, 0, 0, KILL_PROCESS), 1);
    }
    emit(RETURN, 0, 0, ERRNO | Errno.EPERM);
  }

  /**
   * Private memory only, since RLIMIT_DATA counts neither shared memory nor memory that grows
   * downwards like a stack. No executable files.
   */
  private void writeMmap() {
    loadArgument(3);
    emit(AND, 0, 0, 0x10f); // MAP_TYPE | MAP_GROWSDOWN
    emit(JUMP_EQUAL, 0, 5, 0x02); // MAP_PRIVATE, else EPERM
    loadArgument(3);
    emit(JUMP_SET, 2, 0, 0x20); // MAP_ANONYMOUS → allow
    loadArgument(2);
    emit(JUMP_SET, 1, 0, 0x04); // PROT_EXEC → EPERM
    emit(RETURN, 0, 0, ALLOW);
    emit(RETURN, 0, 0, ERRNO | Errno.EPERM);
  }

  /** No advice from 100 (MADV_HWPOISON) on: as root it would break pages of the machine. */
  private void writeMadvise() {
    loadArgument(2);
    emit(JUMP_GREATER_EQUAL, 1, 0, 100);
    emit(RETURN, 0, 0, ALLOW);
    emit(RETURN, 0, 0, ERRNO | Errno.EPERM);
  }

  /** No exit code that looks as if a signal had ended the process. */
  private void writeExitGroup() {
    loadArgument(0);
    emit(AND, 0, 0, 0xff);
    emit(JUMP_EQUAL, 5, 0, 128 + 2); // SIGINT
    emit(JUMP_EQUAL, 4, 0, 128 + 9); // SIGKILL
    emit(JUMP_EQUAL, 3, 0, 128 + 15); // SIGTERM
    emit(JUMP_EQUAL, 2, 0, 128 + 24); // SIGXCPU
    emit(JUMP_EQUAL, 1, 0, 128 + 31); // SIGSYS
    emit(RETURN, 0, 0, ALLOW);
    emit(RETURN, 0, 0, KILL_PROCESS);
  }

  /** Threads only, with the flags of glibc's and musl's pthread_create. */
  private void writeClone() {
    loadArgument(0);
    emit(JUMP_EQUAL, 1, 0, 0x3d0f00);
    emit(JUMP_EQUAL, 0, 1, 0x7d0f00);
    emit(RETURN, 0, 0, ALLOW);
    emit(RETURN, 0, 0, ERRNO | Errno.EPERM);
  }

  private void writePrctl() {
    loadArgument(0);
    emit(JUMP_EQUAL, 1, 0, 15); // PR_SET_NAME
    emit(JUMP_EQUAL, 0, 1, 0x53564d41); // PR_SET_VMA
    emit(RETURN, 0, 0, ALLOW);
    emit(RETURN, 0, 0, ERRNO | Errno.EPERM);
  }

  /** Signals to own threads only, and none that otherwise comes from outside. */
  private void writeTgkill(int ownPid) {
    loadArgument(0);
    emit(JUMP_EQUAL, 0, 5, ownPid);
    loadArgument(2);
    emit(JUMP_EQUAL, 3, 0, 2); // SIGINT
    emit(JUMP_EQUAL, 2, 0, 9); // SIGKILL
    emit(JUMP_EQUAL, 1, 0, 15); // SIGTERM
    emit(RETURN, 0, 0, ALLOW);
    emit(RETURN, 0, 0, KILL_PROCESS);
  }

  private void writeIoctl() {
    loadArgument(1);
    emit(JUMP_EQUAL, 0, 1, 0x541b); // FIONREAD
    emit(RETURN, 0, 0, ALLOW);
    emit(RETURN, 0, 0, ERRNO | Errno.ENOTTY);
  }

  /** Own limits may be read only: the pointer to a new limit must be null in both halves. */
  private void writePrlimit(int ownPid) {
    loadArgument(0);
    emit(JUMP_EQUAL, 1, 0, 0);
    emit(JUMP_EQUAL, 0, 5, ownPid);
    loadArgument(2);
    emit(JUMP_EQUAL, 0, 3, 0);
    emit(LOAD, 0, 0, 16 + 8 * 2 + 4);
    emit(JUMP_EQUAL, 0, 1, 0);
    emit(RETURN, 0, 0, ALLOW);
    emit(RETURN, 0, 0, ERRNO | Errno.EPERM);
  }

  /**
   * Emits {@code block} for one call; it must end in a return and have {@code length} instructions.
   */
  private void on(int number, Runnable block, int length) {
    if (number == NONE) {
      return;
    }
    emit(JUMP_EQUAL, 0, length, number);
    int start = out.position();
    block.run();
    if (out.position() - start != 8 * length) {
      throw new IllegalStateException("block for call " + number + " is not " + length + " long");
    }
  }

  /** Loads the low half of an argument: both architectures are little-endian. */
  private void loadArgument(int index) {
    emit(LOAD, 0, 0, 16 + 8 * index);
  }

  private void emit(int code, int jumpTrue, int jumpFalse, int operand) {
    out.putShort((short) code).put((byte) jumpTrue).put((byte) jumpFalse).putInt(operand);
  }
}
