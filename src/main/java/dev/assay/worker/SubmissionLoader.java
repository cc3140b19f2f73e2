package dev.assay.worker;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Defines the classes of a submission, or of the package's own code beside it. Its own classes come
 * before any parent's class of the same name.
 *
 * <p>The submission's parent is the platform loader, so the submission can't see the harness.
 */
final class SubmissionLoader extends ClassLoader {

  /** Names the loader in stack traces: only frames of its classes are shown. */
  static final String NAME = "submission";

  /** Names the loader of the package's own code that calls a submission. */
  static final String CALLERS_NAME = "caller";

  /** The last loader of a submission; {@link TraceTap} looks there for the recorder. */
  private static volatile @Nullable SubmissionLoader last;

  private final Map<String, byte[]> classes;

  SubmissionLoader(Map<String, byte[]> classes) {
    super(NAME, ClassLoader.getPlatformClassLoader());
    this.classes = classes;
    last = this;
  }

  /** Makes a loader whose classes see the submission, while the submission does not see them. */
  SubmissionLoader(Map<String, byte[]> classes, SubmissionLoader submission) {
    super(CALLERS_NAME, submission);
    this.classes = classes;
  }

  /** Returns the class of that name if the last submission has loaded it, else null. */
  static @Nullable Class<?> lastLoaded(String name) {
    SubmissionLoader loader = last;
    return loader == null ? null : loader.findLoadedClass(name);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
    }
  }
}
