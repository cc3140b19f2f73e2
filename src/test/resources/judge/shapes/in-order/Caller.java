class Caller {
  static String print(boolean secondStarts) {
    StringBuffer printed = new StringBuffer();
    Foo foo = new Foo();
    Threads.Task first = () -> foo.first(() -> printed.append("first"));
    Threads.Task second = () -> foo.second(() -> printed.append("second"));
    if (secondStarts) Threads.run(second, first); else Threads.run(first, second);
    return printed.toString();
  }
}
