class Foo {
  private final java.util.concurrent.CountDownLatch done = new CountDownLatch(1);
  public Foo() {}
  public void first(Runnable printFirst) throws InterruptedException {
    printFirst.run();
    done.countDown();
  }
  public void second(Runnable printSecond) throws InterruptedException {
    done.await();
    printSecond.run();
  }
}
