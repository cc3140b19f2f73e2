class Foo {
  private final Semaphore done = new Semaphore(0);
  void first(Runnable printFirst) throws InterruptedException { done.acquire(); printFirst.run(); }
  void second(Runnable printSecond) throws InterruptedException { done.acquire(); printSecond.run(); }
}
