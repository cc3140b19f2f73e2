package dev.assay.judge;

import dev.assay.compiler.SourceCompiler;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LogLevel;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/** The judge and what it needs, without a web server and a database. */
public final class JudgeContext implements AutoCloseable {

  @ComponentScan({"dev.assay.compiler", "dev.assay.sandbox", "dev.assay.judge"})
  static class Components {}

  private final ConfigurableApplicationContext context;

  /**
   * Starts all parts for work that nobody else waits for: with one slot more than there are cores,
   * unless it is configured, so that one may wait, as for a deadlock to be believed, while the
   * others compute.
   */
  public static JudgeContext alone() {
    int slots = Runtime.getRuntime().availableProcessors() + 1;
    return new JudgeContext(new String[0], "assay.judge.slots=" + slots);
  }

  /**
   * Starts all parts.
   *
   * @param arguments as on the command line of the server
   */
  public JudgeContext(String... arguments) {
    this(arguments, new String[0]);
  }

  private JudgeContext(String[] arguments, String... defaults) {
    context =
        new SpringApplicationBuilder(Components.class)
            .web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false)
            .properties("logging.level.root=" + LogLevel.WARN)
            .properties(defaults)
            .run(arguments);
  }

  /** Returns the judge. */
  public Judge judge() {
    return context.getBean(Judge.class);
  }

  /** Returns the compiler. */
  public SourceCompiler compiler() {
    return context.getBean(SourceCompiler.class);
  }

  /** Returns what judges example submissions. */
  public Trials trials() {
    return context.getBean(Trials.class);
  }

  /** Returns what validates cases. */
  public Validations validations() {
    return context.getBean(Validations.class);
  }

  /** Returns what compares solutions. */
  public Comparisons comparisons() {
    return context.getBean(Comparisons.class);
  }

  /** Returns what tries mutants. */
  public MutantTrials mutantTrials() {
    return context.getBean(MutantTrials.class);
  }

  @Override
  public void close() {
    context.close();
  }
}
