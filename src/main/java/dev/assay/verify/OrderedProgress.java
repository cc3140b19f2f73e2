package dev.assay.verify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reports the progress of parallel work as if it were done in sequence: the first piece's at once,
 * another's as soon as all pieces before it have ended.
 */
final class OrderedProgress {

  private final VerifyProgress out;
  private final Deque<Part> parts = new ArrayDeque<>();

  OrderedProgress(VerifyProgress out) {
    this.out = out;
  }

  /** Returns a part after all others. */
  synchronized Part next() {
    var part = new Part();
    parts.add(part);
    return part;
  }

  private synchronized void end(Part ended) {
    ended.isOver = true;
    while (!parts.isEmpty() && parts.getFirst().isOver) {
      parts.removeFirst();
      if (!parts.isEmpty()) {
        parts.getFirst().tell();
      }
    }
  }

  private synchronized boolean isFirst(Part part) {
    return parts.peekFirst() == part;
  }

  /** The progress of one piece of work; to be closed at its end. */
  final class Part implements VerifyProgress, AutoCloseable {

    private final List<String> kept = new ArrayList<>();
    private boolean isOver;

    private Part() {}

    @Override
    public void done(String line) {
      synchronized (OrderedProgress.this) {
        if (isFirst(this)) {
          out.done(line);
        } else {
          kept.add(line);
        }
      }
    }

    @Override
    public void step(String what, int done, int total) {
      synchronized (OrderedProgress.this) {
        if (isFirst(this)) {
          out.step(what, done, total);
        }
      }
    }

    private void tell() {
      kept.forEach(out::done);
      kept.clear();
    }

    @Override
    public void close() {
      end(this);
    }
  }
}
