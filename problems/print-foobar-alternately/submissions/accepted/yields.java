class FooBar {
  private final int n;
  private volatile boolean fooIsNext = true;

  public FooBar(int n) {
    this.n = n;
  }

  public void foo(Runnable printFoo) throws InterruptedException {
    for (int i = 0; i < n; ) {
      if (fooIsNext) {
        printFoo.run();
        fooIsNext = false;
        i++;
      } else {
        Thread.yield();
      }
    }
  }

  public void bar(Runnable printBar) throws InterruptedException {
    for (int i = 0; i < n; ) {
      if (fooIsNext) {
        Thread.yield();
      } else {
        printBar.run();
        fooIsNext = true;
        i++;
      }
    }
  }
}
