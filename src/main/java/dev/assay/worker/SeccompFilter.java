package dev.assay.worker;

import java.nio.ByteBuffer;

/**
 * The allow-list of system calls as a classic BPF program, see seccomp(2).
 *
 * <p>What HotSpot needs after its warm-up is allowed, most of it by number, some by argument. What
 * only native code could ask for kills the process. All else fails with EPERM, so that ordinary
 * Java meets an ordinary exception. Numbers are those of the kernel's unistd tables for x86-64 and
 * AArch64; 0 or more on either side, {@link #NONE} where a machine lacks the call.
 */
final class SeccompFilter {

  private static final int NONE = -1;

  private static final int ALLOW = 0x7fff0000;
  private static final int KILL_PROCESS = 0x80000000;
  private static final int ERRNO = 0x00050000;
  private static final int EPERM = 1;
  private static final int ENOTTY = 25;
  private static final int ENOSYS = 38;

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

  /** Calls that are always allowed, {x86-64, AArch64}, the frequent ones first. */
  private static final int[][] ALLOWED = {
    {202, 98}, // futex
    {0, 63}, // read
    {1, 64}, // write
    {228, 113}, // clock_gettime
    {24, 124}, // sched_yield
    {10, 226}, // mprotect
    {11, 215}, // munmap
    {17, 67}, // pread64: classes come from the run-time image
    {8, 62}, // lseek
    {3, 57}, // close
    {5, 80}, // fstat
    {12, 214}, // brk
    {25, 216}, // mremap
    {13, 134}, // rt_sigaction
    {14, 135}, // rt_sigprocmask
    {15, 139}, // rt_sigreturn
    {131, 132}, // sigaltstack
    {35, 101}, // nanosleep
    {230, 115}, // clock_nanosleep
    {229, 114}, // clock_getres
    {96, 169}, // gettimeofday
    {201, NONE}, // time
    {39, 172}, // getpid
    {186, 178}, // gettid
    {309, 168}, // getcpu
    {204, 123}, // sched_getaffinity
    {98, 165}, // getrusage
    {99, 179}, // sysinfo
    {318, 278}, // getrandom
    {219, 128}, // restart_syscall
    {60, 93}, // exit
    {273, 99}, // set_robust_list
    {334, 293}, // rseq
    {324, 283}, // membarrier
    {7, NONE}, // poll
    {271, 73}, // ppoll
  };

  /** Calls that no Java code can reach: whoever makes one runs native code. */
  private static final int[][] KILLED = {
    {101, 117}, // ptrace
    {310, 270}, // process_vm_readv
    {311, 271}, // process_vm_writev
    {321, 280}, // bpf
    {298, 241}, // perf_event_open
    {425, 425}, // io_uring_setup
    {426, 426}, // io_uring_enter
    {427, 427}, // io_uring_register
    {323, 282}, // userfaultfd
    {165, 40}, // mount
    {166, 39}, // umount2
    {428, 428}, // open_tree
    {429, 429}, // move_mount
    {430, 430}, // fsopen
    {432, 432}, // fsmount
    {442, 442}, // mount_setattr
    {272, 97}, // unshare
    {308, 268}, // setns
    {155, 41}, // pivot_root
    {161, 51}, // chroot
    {175, 105}, // init_module
    {313, 273}, // finit_module
    {176, 106}, // delete_module
    {246, 104}, // kexec_load
    {320, 294}, // kexec_file_load
    {248, 217}, // add_key
    {249, 218}, // request_key
    {250, 219}, // keyctl
    {434, 434}, // pidfd_open
    {424, 424}, // pidfd_send_signal
    {438, 438}, // pidfd_getfd
    {303, 264}, // name_to_handle_at
    {304, 265}, // open_by_handle_at
    {319, 279}, // memfd_create
    {447, 447}, // memfd_secret
    {322, 281}, // execveat
    {440, 440}, // process_madvise
    {317, 277}, // seccomp
    {135, 92}, // personality
    {169, 142}, // reboot
    {105, 146}, // setuid
    {106, 144}, // setgid
    {113, 145}, // setreuid
    {114, 143}, // setregid
    {117, 147}, // setresuid
    {119, 149}, // setresgid
  };

  private final ByteBuffer out;
  private final int column = Syscalls.AARCH64 ? 1 : 0;

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
    for (int[] call : ALLOWED) {
      on(call[column], () -> emit(RETURN, 0, 0, ALLOW), 1);
    }
    on(column == 0 ? 9 : 222, this::writeMmap, 9);
    on(column == 0 ? 28 : 233, this::writeMadvise, 4);
    on(column == 0 ? 231 : 94, this::writeExitGroup, 9);
    on(column == 0 ? 56 : 220, this::writeClone, 5);
    on(435, () -> emit(RETURN, 0, 0, ERRNO | ENOSYS), 1); // clone3
    on(column == 0 ? 157 : 167, this::writePrctl, 5);
    on(column == 0 ? 234 : 131, () -> writeTgkill(ownPid), 8);
    on(column == 0 ? 16 : 29, this::writeIoctl, 4);
    on(column == 0 ? 302 : 261, () -> writePrlimit(ownPid), 9);
    for (int[] call : KILLED) {
      on(call[column], () -> emit(RETURN, 0, 0, KILL_PROCESS), 1);
    }
    emit(RETURN, 0, 0, ERRNO | EPERM);
  }

  /**
   * Private memory only: RLIMIT_DATA counts neither what is shared nor what grows downwards, as a
   * stack. No executable files.
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
    emit(RETURN, 0, 0, ERRNO | EPERM);
  }

  /** No advice that breaks pages of the machine, as root's may from 100 (MADV_HWPOISON) on. */
  private void writeMadvise() {
    loadArgument(2);
    emit(JUMP_GREATER_EQUAL, 1, 0, 100);
    emit(RETURN, 0, 0, ALLOW);
    emit(RETURN, 0, 0, ERRNO | EPERM);
  }

  /** No exit code that looks as if a signal, one from outside even, had ended the process. */
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
    emit(RETURN, 0, 0, ERRNO | EPERM);
  }

  private void writePrctl() {
    loadArgument(0);
    emit(JUMP_EQUAL, 1, 0, 15); // PR_SET_NAME
    emit(JUMP_EQUAL, 0, 1, 0x53564d41); // PR_SET_VMA
    emit(RETURN, 0, 0, ALLOW);
    emit(RETURN, 0, 0, ERRNO | EPERM);
  }

  /** Own threads only, and not with signals that otherwise come from outside. */
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
    emit(RETURN, 0, 0, ERRNO | ENOTTY);
  }

  /** Reading the own limits only: the new limit, a pointer, must be null in both halves. */
  private void writePrlimit(int ownPid) {
    loadArgument(0);
    emit(JUMP_EQUAL, 1, 0, 0);
    emit(JUMP_EQUAL, 0, 5, ownPid);
    loadArgument(2);
    emit(JUMP_EQUAL, 0, 3, 0);
    emit(LOAD, 0, 0, 16 + 8 * 2 + 4);
    emit(JUMP_EQUAL, 0, 1, 0);
    emit(RETURN, 0, 0, ALLOW);
    emit(RETURN, 0, 0, ERRNO | EPERM);
  }

  /** Emits {@code block}, which must return and be {@code length} long, for one call. */
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

  /** Loads the low half of an argument: both machines are little-endian. */
  private void loadArgument(int index) {
    emit(LOAD, 0, 0, 16 + 8 * index);
  }

  private void emit(int code, int jumpTrue, int jumpFalse, int operand) {
    out.putShort((short) code).put((byte) jumpTrue).put((byte) jumpFalse).putInt(operand);
  }
}
