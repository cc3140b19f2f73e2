package dev.assay.submission;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits how many submissions may wait. A submission waits until it is judged.
 *
 * <p>A visitor who waits for five verdicts is told to read them first. A whole class may sit behind
 * one address, all of them submitting when the bell rings: an address may have as many waiting as
 * twenty visitors. The queue as a whole is a quarter of an hour of work for a small server, and 640
 * MB at the very worst with the default limit on sources.
 *
 * @param enabled whether each visitor and each address is limited; the whole queue always is
 * @param queuedPerVisitor the most that one visitor may have waiting
 * @param queuedPerAddress the most that may be waiting from one address
 * @param maxQueued the most that may be waiting from all visitors together
 */
@ConfigurationProperties("assay.fair-use")
record QueueLimits(
    @DefaultValue("true") boolean enabled,
    @DefaultValue("5") int queuedPerVisitor,
    @DefaultValue("100") int queuedPerAddress,
    @DefaultValue("10000") int maxQueued) {

  QueueLimits {
    if (queuedPerVisitor < 1 || queuedPerAddress < 1 || maxQueued < 1) {
      throw new IllegalArgumentException("assay.fair-use: each limit must be 1 or more");
    }
  }
}
