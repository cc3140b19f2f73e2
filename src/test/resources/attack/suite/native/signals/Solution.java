class Solution extends Kernel {
  String probe(String folder, int port, int web, long host) throws Throwable {
    denied("kill", call(62, host, 9));
    denied("kill with nothing", call(62, host, 0));
    denied("kill all", call(62, -1, 9));
    denied("kill the group", call(62, 0, 9));
    denied("kill oneself", call(62, call(39), 9));
    denied("tkill", call(200, host, 9));
    denied("tkill oneself", call(200, call(186), 9));
    denied("rt_sigqueueinfo", call(129, host, 9, block(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)));
    denied("rt_tgsigqueueinfo", call(297, host, host, 9, block(0, 0, 0, 0, 0, 0, 0, 0)));
    denied("signalfd4", call(289, -1, block(-1), 8, 0));
    denied("setitimer", call(38, 0, block(0, 0, 100, 0), 0));
    denied("alarm", call(37, 100));
    denied("timer_create", call(222, 0, 0, block(0)));
    denied("pause of the parent", call(62, call(110), 19));
    return verdict();
  }
}
