class FooBar {
  private final int n;
  private boolean fooIsNext = true;

  public FooBar(int n) {
    this.n = n;
  }

  public void foo(Runnable printFoo) throws InterruptedException {
    print(printFoo, true);
  }

  public void bar(Runnable printBar) throws InterruptedException {
    print(printBar, false);
  }

  private synchronized void print(Runnable print, boolean foo) throws InterruptedException {
    for (int i = 0; i < n; i++) {
      while (fooIsNext != foo) {
        wait();
      }
      print.run();
      fooIsNext = !foo;
      notifyAll();
    }
  }
}
