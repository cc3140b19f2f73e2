package dev.assay.submission;

import dev.assay.submission.file.PassingFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** H2's files whose writes fail while {@link #FULL}, by URLs such as {@code jdbc:h2:full:/path}. */
public final class FullDisk extends FilePathWrapper {

  static final AtomicBoolean FULL = new AtomicBoolean();

  static {
    FilePath.register(new FullDisk());
  }

  /** Makes H2 know the scheme. */
  static String url(String file) {
    return "jdbc:h2:full:" + file;
  }

  @Override
  public String getScheme() {
    return "full";
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
      if (FULL.get()) {
        throw new IOException("No space left on device");
      }
      return super.write(source, position);
    }
  }
}
