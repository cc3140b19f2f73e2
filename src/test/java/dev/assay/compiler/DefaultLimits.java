package dev.assay.compiler;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;

/** The limits of a compilation when nothing is configured. */
public final class DefaultLimits {

  public static final CompilerProperties LIMITS =
      Binder.get(new MockEnvironment()).bindOrCreate("assay.compiler", CompilerProperties.class);

  private DefaultLimits() {}
}
