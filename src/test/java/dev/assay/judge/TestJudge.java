package dev.assay.judge;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/** The real judge with its real compiler and sandbox, and nothing else of the application. */
public final class TestJudge implements AutoCloseable {

  @ComponentScan({"dev.assay.compiler", "dev.assay.sandbox", "dev.assay.judge"})
  static class Context {}

  private final ConfigurableApplicationContext context;

  /**
   * @param arguments as on the command line of the server
   */
  public TestJudge(String... arguments) {
    context =
        new SpringApplicationBuilder(Context.class).web(WebApplicationType.NONE).run(arguments);
  }

  public Judge judge() {
    return context.getBean(Judge.class);
  }

  @Override
  public void close() {
    context.close();
  }
}
