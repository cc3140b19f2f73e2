import java.io.FileInputStream;
import java.nio.file.Files;
import java.nio.file.Path;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    EscapeProbe doors = new EscapeProbe();
    String[] processes = {"self", "1", String.valueOf(host), "self/task/1", "thread-self"};
    for (String process : processes) {
      for (String file : new String[] {"environ", "cmdline", "maps", "mem", "status", "stat"}) {
        String path = "/proc/" + process + "/" + file;
        doors.attempt(path, () -> new FileInputStream(path).read());
      }
      for (String link : new String[] {"cwd", "root", "exe", "fd/0"}) {
        String path = "/proc/" + process + "/" + link;
        doors.attempt(path, () -> Files.readSymbolicLink(Path.of(path)));
      }
    }
    String[] others = {
      "/proc/net/tcp", "/proc/cpuinfo", "/proc/mounts", "/proc/sys/kernel/hostname", "/proc/kallsyms",
      "/sys/class/net/lo/address", "/sys/fs/cgroup/cgroup.procs", "/proc/self/fd/4", "/dev/fd/5"
    };
    for (String path : others) {
      doors.attempt(path, () -> new FileInputStream(path).getFD());
    }
    return doors.verdict();
  }
}
