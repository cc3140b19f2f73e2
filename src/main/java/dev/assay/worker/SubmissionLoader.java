package dev.assay.worker;

import java.util.Map;

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

  private final Map<String, byte[]> classes;

  SubmissionLoader(Map<String, byte[]> classes) {
    super(NAME, ClassLoader.getPlatformClassLoader());
    this.classes = classes;
  }

  /** Makes a loader whose classes see the submission, while the submission does not see them. */
  SubmissionLoader(Map<String, byte[]> classes, SubmissionLoader submission) {
    super(CALLERS_NAME, submission);
    this.classes = classes;
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
