package dev.assay.problem.catalogue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assembles the catalogue of problems and its watcher. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProblemProperties.class)
class ProblemConfiguration {

  @Bean
  ProblemCatalogue problemCatalogue(ProblemProperties properties) {
    List<Path> roots =
        properties.problems().stream().map(root -> Path.of(root).normalize()).toList();
    return new ProblemCatalogue(roots, Clock.systemUTC());
  }

  @Bean(initMethod = "start")
  ProblemWatcher problemWatcher(ProblemCatalogue catalogue) {
    return new ProblemWatcher(catalogue, FolderNotices.open(), Clock.systemUTC());
  }
}
