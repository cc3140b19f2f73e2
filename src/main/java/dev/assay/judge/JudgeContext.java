package dev.assay.judge;

import dev.assay.compiler.SourceCompiler;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LogLevel;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/** Starts the judge and the parts it needs, without a web server and a database. */
public final class JudgeContext implements AutoCloseable {

  @ComponentScan({"dev.assay.compiler", "dev.assay.sandbox", "dev.assay.judge"})
  static class Components {}

  private final ConfigurableApplicationContext context;

  /**
   * Starts all parts.
   *
   * @param arguments as on the command line of the server
   */
  public JudgeContext(String... arguments) {
    this(new Class<?>[] {Components.class}, arguments);
  }

  private JudgeContext(Class<?>[] configurations, String[] arguments, String... defaults) {
    context =
        new SpringApplicationBuilder(configurations)
            .web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false)
            .properties("logging.level.root=" + LogLevel.WARN)
            .properties(defaults)
            .run(arguments);
  }

  /**
   * Starts all parts and those of {@code configuration}.
   *
   * @param defaults properties such as {@code assay.judge.slots=3}, unless configured
   */
  public static JudgeContext with(Class<?> configuration, String... defaults) {
    return new JudgeContext(
        new Class<?>[] {Components.class, configuration}, new String[0], defaults);
  }

  /** Returns the judge. */
  public Judge judge() {
    return part(Judge.class);
  }

  /** Returns the compiler. */
  public SourceCompiler compiler() {
    return part(SourceCompiler.class);
  }

  /** Returns the only part of this type, which may be one of {@link #with}'s configuration. */
  public <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}
