import java.lang.foreign.Arena;

class Solution extends Kernel {
  String probe(String folder, int port, int web, long host) throws Throwable {
    long buffer = Arena.global().allocate(4096).address();
    denied("shmget", call(29, 0, 4096, 01600));
    denied("shmat", call(30, 0, 0, 0));
    denied("shmctl", call(31, 0, 14, buffer));
    denied("msgget", call(68, 0, 01600));
    denied("msgsnd", call(69, 0, buffer, 8, 04000));
    denied("semget", call(64, 0, 1, 01600));
    denied("semop", call(65, 0, buffer, 1));
    denied("mq_open", call(240, text("assay-attack"), 0102, 0600, 0));
    denied("mq_unlink", call(241, text("assay-attack")));
    denied("pipe", call(22, buffer));
    denied("pipe2", call(293, buffer, 0));
    denied("eventfd2", call(290, 0, 0));
    denied("epoll_create1", call(291, 0));
    denied("timerfd_create", call(283, 1, 0));
    denied("io_setup", call(206, 1, block(0)));
    denied("dup", call(32, 2));
    denied("dup2", call(33, 2, 9));
    denied("dup3", call(292, 2, 9, 0));
    denied("fcntl", call(72, 2, 0, 9));
    denied("sendfile", call(40, 2, 3, 0, 1));
    denied("splice", call(275, 4, 0, 5, 0, 1, 0));
    denied("tee", call(276, 4, 5, 1, 0));
    denied("copy_file_range", call(326, 3, 0, 2, 0, 1, 0));
    denied("ftruncate", call(77, 3, 0));
    denied("fchmod", call(91, 3, 0777));
    denied("terminal input", call(16, 0, 0x5412, text("x")));
    denied("terminal of one's own", call(16, 0, 0x540e, 0));
    denied("ioctl with high bits", call(16, 2, 0x100000000L | 0x5412, text("x")));
    return verdict();
  }
}
