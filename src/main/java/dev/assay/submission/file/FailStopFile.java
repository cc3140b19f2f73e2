package dev.assay.submission.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.jspecify.annotations.Nullable;

/** A file of H2 that refuses all further changes once one has failed. */
final class FailStopFile extends FileBaseDefault {

  private final FileChannel file;
  private volatile @Nullable IOException failure;

  private interface Change<T> {

    T make() throws IOException;
  }

  FailStopFile(FileChannel file) {
    this.file = file;
  }

  private <T> T change(Change<T> change) throws IOException {
    IOException earlier = failure;
    if (earlier != null) {
      throw new IOException(earlier.getMessage(), earlier);
    }
    try {
      return change.make();
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public int write(ByteBuffer source, long position) throws IOException {
    return change(() -> file.write(source, position));
  }

  @Override
  protected void implTruncate(long size) throws IOException {
    change(() -> file.truncate(size));
  }

  @Override
  public void force(boolean metaData) throws IOException {
    change(
        () -> {
          file.force(metaData);
          return true;
        });
  }

  @Override
  public int read(ByteBuffer target, long position) throws IOException {
    return file.read(target, position);
  }

  @Override
  public long size() throws IOException {
    return file.size();
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return file.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    file.close();
  }
}
