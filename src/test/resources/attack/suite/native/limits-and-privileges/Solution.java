import java.lang.foreign.Arena;

class Solution extends Kernel {
  String probe(String folder, int port, int web, long host) throws Throwable {
    long limits = block(-1, -1);
    for (int resource = 0; resource < 16; resource++) {
      denied("setrlimit " + resource, call(160, resource, limits));
      denied("prlimit64 " + resource, call(302, 0, resource, limits, 0));
    }
    denied("prlimit64 of the server", call(302, host, 7, 0, limits));
    denied("prlimit64 with a high pointer", call(302, 0, 7, 0x100000000L, 0));
    denied("dumpable", call(157, 4, 1, 0, 0, 0));
    denied("privileges", call(157, 38, 0, 0, 0, 0));
    denied("another tracer", call(157, 0x59616d61, host, 0, 0, 0));
    denied("seccomp by prctl", call(157, 22, 1, 0, 0, 0));
    denied("arch_prctl", call(158, 0x1002, 0));
    denied("capset", call(126, block(0x20080522L, 0), block(-1, -1, -1)));
    denied("setpriority", call(141, 0, 0, -20));
    denied("sched_setscheduler", call(144, 0, 1, block(1)));
    denied("sched_setaffinity", call(203, 0, 8, block(1)));
    denied("ioprio_set", call(251, 1, 0, 0));
    denied("mlockall", call(151, 3));
    denied("clock_settime", call(227, 0, block(0, 0)));
    denied("adjtimex", call(159, Arena.global().allocate(256).address()));
    denied("sethostname", call(170, text("assay-attack"), 12));
    denied("uname", call(63, Arena.global().allocate(512).address()));
    denied("syslog", call(103, 3, Arena.global().allocate(4096).address(), 4096));
    denied("setgroups", call(116, 0, 0));
    denied("landlock", call(444, 0, 0, 1));
    denied("acct", call(163, 0));
    denied("swapon", call(167, text("/dev/zero"), 0));
    denied("quotactl", call(179, 0, 0, 0, 0));
    return verdict();
  }
}
