class Solution extends Kernel {
  String probe(String folder, int port, int web, long host) throws Throwable {
    long arguments = block(text("/bin/true"), 0);
    denied("clone", call(56, 17, 0, 0, 0, 0));
    denied("clone with high bits", call(56, 0x100000000L | 17, 0, 0, 0, 0));
    denied("clone of a namespace", call(56, 0x10000000L | 17, 0, 0, 0, 0));
    denied("clone sharing memory", call(56, 0x4111, 0, 0, 0, 0));
    denied("clone with one more flag", call(56, 0x3d0f00 | 0x20000000, 0, 0, 0, 0));
    denied("clone3", call(435, block(0, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0), 88));
    denied("fork", call(57));
    denied("vfork", call(58));
    denied("execve", call(59, text("/nonexistent/assay-attack-process"), arguments, 0));
    denied("wait4", call(61, -1, 0, 1, 0));
    denied("waitid", call(247, 0, 0, 0, 5, 0));
    denied("setsid", call(112));
    denied("setpgid", call(109, 0, 0));
    denied("a library", call(134, text("/tmp/assay-attack.so")));
    return verdict();
  }
}
