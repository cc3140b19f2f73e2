package dev.assay.submission.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/** H2's files of which one write fails, and all others work. Its paths begin with once:. */
public final class FailingOnce extends FilePathWrapper {

  /** Writes that came after the failed one. */
  static final AtomicInteger LATER = new AtomicInteger();

  private static volatile @Nullable Runnable beforeFailing;
  private static volatile boolean failed;

  /** Makes H2 know the scheme, and no write fail. */
  static void register() {
    FilePath.register(new FailingOnce());
    beforeFailing = null;
    failed = false;
    LATER.set(0);
  }

  /** Lets the next write fail, after {@code action}. */
  static void failAfter(Runnable action) {
    beforeFailing = action;
  }

  @Override
  public String getScheme() {
    return "once";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(super.open(mode));
  }

  private static final class Channel extends PassingFile {

    Channel(FileChannel file) {
      super(file);
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
      Runnable action = beforeFailing;
      if (action != null) {
        beforeFailing = null;
        action.run();
        failed = true;
        throw new IOException("No space left on device");
      }
      if (failed) {
        LATER.incrementAndGet();
      }
      return super.write(source, position);
    }
  }
}
