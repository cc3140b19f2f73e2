/** Lets two threads print, each of them once as the one that is started first. */
class Caller {
  private final StringBuffer printed = new StringBuffer();
  private volatile boolean byOthers;

  static String print(int n) {
    String printed = new Caller().print(n, true);
    return printed.equals("foobar".repeat(n)) ? new Caller().print(n, false) : printed;
  }

  private String print(int n, boolean fooStarts) {
    FooBar fooBar = new FooBar(n);
    Threads.Task foo = () -> fooBar.foo(printer("foo", Thread.currentThread()));
    Threads.Task bar = () -> fooBar.bar(printer("bar", Thread.currentThread()));
    if (fooStarts) {
      Threads.run(foo, bar);
    } else {
      Threads.run(bar, foo);
    }
    if (byOthers) {
      throw new IllegalStateException(
          "Each thread must print for itself: it was another one that did.\n每个线程必须自己打印，不能由其他线程代劳。");
    }
    return printed.toString();
  }

  private Runnable printer(String text, Thread owner) {
    return () -> {
      byOthers |= Thread.currentThread() != owner;
      printed.append(text);
    };
  }
}
