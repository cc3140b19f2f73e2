package dev.assay.web.browser;

import dev.assay.Assay;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** Starts the whole application on a real port, with a problem whose author means harm. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = Assay.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:hostile",
      "assay.problems=src/test/resources/web/hostile",
      "assay.data=target/hostile-tests-${assay.fork:1}",
    })
public @interface HostileServer {}
