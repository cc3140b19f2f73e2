/** Lets two threads print, each of them once as the one that is started first. */
class Caller {
  static String print(int n) {
    String printed = print(n, true);
    return printed.equals("foobar".repeat(n)) ? print(n, false) : printed;
  }

  private static String print(int n, boolean fooStarts) {
    StringBuffer printed = new StringBuffer();
    FooBar fooBar = new FooBar(n);
    Threads.Task foo = () -> fooBar.foo(() -> printed.append("foo"));
    Threads.Task bar = () -> fooBar.bar(() -> printed.append("bar"));
    if (fooStarts) {
      Threads.run(foo, bar);
    } else {
      Threads.run(bar, foo);
    }
    return printed.toString();
  }
}
