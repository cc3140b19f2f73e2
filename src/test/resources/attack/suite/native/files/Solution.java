import java.lang.foreign.Arena;

class Solution extends Kernel {
  String probe(String folder, int port, int web, long host) throws Throwable {
    long secret = text(folder + "/secret");
    long made = text(folder + "/assay-attack");
    long buffer = Arena.global().allocate(4096).address();
    denied("open", call(2, secret, 0));
    denied("open for writing", call(2, secret, 1));
    denied("openat", call(257, -100, secret, 0));
    denied("openat2", call(437, -100, secret, block(0, 0, 0), 24));
    denied("creat", call(85, made, 0644));
    denied("mkdir", call(83, made, 0755));
    denied("mknod", call(133, made, 0010644, 0));
    denied("link", call(86, secret, made));
    denied("symlink", call(88, secret, made));
    denied("readlink", call(89, text("/proc/self/exe"), buffer, 4096));
    denied("rename", call(82, secret, secret));
    denied("unlink", call(87, text(folder + "/assay-attack-missing")));
    denied("chmod", call(90, secret, 0666));
    denied("truncate", call(76, secret, 10));
    denied("stat", call(4, secret, buffer));
    denied("newfstatat", call(262, -100, secret, buffer, 0));
    denied("statx", call(332, -100, secret, 0, 0xfff, buffer));
    denied("access", call(21, secret, 4));
    denied("faccessat2", call(439, -100, secret, 4, 0));
    denied("getdents64", call(217, 3, buffer, 4096));
    denied("getcwd", call(79, buffer, 4096));
    denied("chdir", call(80, text("/tmp")));
    denied("utime", call(132, secret, 0));
    denied("setxattr", call(188, secret, text("user.x"), buffer, 1, 0));
    denied("inotify_init1", call(294, 0));
    denied("fanotify_init", call(300, 0, 0));
    denied("memory of the server", call(2, text("/proc/" + host + "/mem"), 2));
    denied("umask", call(95, 0));
    denied("statfs", call(137, secret, buffer));
    denied("sync", call(162));
    call(87, made);
    return verdict();
  }
}
