package dev.assay.web.browser;

import dev.assay.Assay;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.util.SystemPropertyUtils;

/**
 * Starts the whole application on a real port, with the problems of this repository. All such tests
 * share one server and one network address, so the limits of fair use are off.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = Assay.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:real",
      "assay.data=target/real-tests-${assay.fork:1}",
      "assay.problems=./problems," + RealServer.OWN_PROBLEMS,
      "assay.fair-use.enabled=false",
    })
public @interface RealServer {

  /**
   * A second folder of problems, empty except while a test of this process keeps problems there.
   */
  String OWN_PROBLEMS = "target/real-problems-${assay.fork:1}";

  /** The same folder, with the number of this process filled in. */
  Path OWN_FOLDER = Path.of(SystemPropertyUtils.resolvePlaceholders(OWN_PROBLEMS));
}
