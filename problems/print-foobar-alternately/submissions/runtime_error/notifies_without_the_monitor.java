class FooBar {
  private final int n;
  private volatile boolean fooIsNext = true;

  public FooBar(int n) {
    this.n = n;
  }

  public void foo(Runnable printFoo) throws InterruptedException {
    for (int i = 0; i < n; i++) {
      while (!fooIsNext) {
        wait();
      }
      printFoo.run();
      fooIsNext = false;
      notifyAll();
    }
  }

  public void bar(Runnable printBar) throws InterruptedException {
    for (int i = 0; i < n; i++) {
      while (fooIsNext) {
        wait();
      }
      printBar.run();
      fooIsNext = true;
      notifyAll();
    }
  }
}
