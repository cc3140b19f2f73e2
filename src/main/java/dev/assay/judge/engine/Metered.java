package dev.assay.judge.engine;

import java.time.Duration;

/** Has workers, which a search meters and ends. A further call gets others. */
public interface Metered extends AutoCloseable {

  /** Returns the CPU time of all calls so far, starts of workers included. */
  Duration cpu();

  /** Ends the workers. */
  @Override
  void close();
}
