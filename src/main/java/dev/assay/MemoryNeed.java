package dev.assay;

import dev.assay.aid.counterexample.Counterexamples;
import dev.assay.sandbox.Sandbox;
import java.util.Optional;

/**
 * The memory that the server and its workers need while all slots are busy with the largest usual
 * submissions.
 *
 * @param heapBytes most that the server's heap takes
 * @param slots that judge at the same time
 * @param warmWorkers that wait for submissions
 */
record MemoryNeed(long heapBytes, int slots, int warmWorkers) {

  private static final long MEBIBYTE = 1 << 20;

  /** Classes, compiled code, threads and buffers of a server that has been busy. */
  private static final long SERVER = 260 * MEBIBYTE;

  /** A worker has that much beside its heap. */
  private static final long BESIDE_HEAP = 80 * MEBIBYTE;

  private static final long BUSY_WORKER = Sandbox.USUAL_HEAP_BYTES + BESIDE_HEAP;
  private static final long WARM_WORKER = 50 * MEBIBYTE;

  /** A search for a small input has a second worker, for the package's programs. */
  private static final long SECOND_WORKER = 100 * MEBIBYTE;

  /** Below this heap, compilations fail for lack of memory. */
  private static final long LEAST_HEAP = 200 * MEBIBYTE;

  long bytes() {
    return heapBytes
        + SERVER
        + slots * BUSY_WORKER
        + Counterexamples.atOnce(slots) * SECOND_WORKER
        + warmWorkers * WARM_WORKER;
  }

  /** Returns a warning if {@code allowedBytes} are too little. */
  Optional<String> warning(long allowedBytes) {
    if (bytes() <= allowedBytes) {
      return Optional.empty();
    }
    return Optional.of(
        ("With all slots busy Assay needs up to %d MB of memory, but may use only %d MB here, so"
                + " that the kernel may end workers or the server: %d MB for the server's heap, %d"
                + " MB for the rest of the server, %d x %d MB for workers that judge"
                + " (assay.judge.slots), %d x %d MB for second workers of searches, %d x %d MB for"
                + " workers that wait (assay.idle-workers)."
                + " Raise the memory of the container or machine to %d MB%s")
            .formatted(
                mebibytes(bytes()),
                allowedBytes / MEBIBYTE,
                mebibytes(heapBytes),
                mebibytes(SERVER),
                slots,
                mebibytes(BUSY_WORKER),
                Counterexamples.atOnce(slots),
                mebibytes(SECOND_WORKER),
                warmWorkers,
                mebibytes(WARM_WORKER),
                mebibytes(bytes()),
                otherwise(allowedBytes)));
  }

  /** Says which settings would do with {@code allowedBytes}: fewer workers, or a smaller heap. */
  private String otherwise(long allowedBytes) {
    for (int fewer = slots; fewer > 0; fewer--) {
      int workers = Math.min(warmWorkers, fewer + 1);
      if (new MemoryNeed(heapBytes, fewer, workers).bytes() <= allowedBytes) {
        return ", or set assay.judge.slots=%d and assay.idle-workers=%d".formatted(fewer, workers);
      }
    }
    String none = ". Not even one worker that judges fits beside this heap";
    long left = allowedBytes - new MemoryNeed(0, 1, 1).bytes();
    return left < LEAST_HEAP
        ? none
        : none
            + (": without more memory, start java with -Xmx%dm and set assay.judge.slots=1 and"
                    + " assay.idle-workers=1")
                .formatted(left / MEBIBYTE);
  }

  private static long mebibytes(long bytes) {
    return Math.ceilDiv(bytes, MEBIBYTE);
  }
}
