package dev.assay.submission;

/** One listener's subscription to a submission. It ends by itself once the submission is judged. */
public interface Subscription extends AutoCloseable {

  /** Ends the subscription. May be called more than once and from any thread. */
  @Override
  void close();
}
