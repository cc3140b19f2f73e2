package dev.assay.worker;

/** Names of the kernel's errors, see errno(3). */
final class Errno {

  static final int EPERM = 1;
  static final int ENOTTY = 25;
  static final int ENOSYS = 38;

  private Errno() {}

  /** Returns the name of {@code number}, or {@code errno N} if the lock can't meet that error. */
  static String name(long number) {
    return switch ((int) number) {
      case EPERM -> "EPERM";
      case 2 -> "ENOENT";
      case 3 -> "ESRCH";
      case 9 -> "EBADF";
      case 11 -> "EAGAIN";
      case 12 -> "ENOMEM";
      case 13 -> "EACCES";
      case 14 -> "EFAULT";
      case 16 -> "EBUSY";
      case 22 -> "EINVAL";
      case 23 -> "ENFILE";
      case 24 -> "EMFILE";
      case ENOSYS -> "ENOSYS";
      default -> "errno " + number;
    };
  }
}
