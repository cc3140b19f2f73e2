package dev.assay.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

class DatabaseConfigurationTests {
  private static final Path DATA = Path.of("target", "database-configuration-tests");

  @Test
  void keepsAMigratedDatabaseInTheDataFolderEvenIfItsPathIsRelative() throws IOException {
    FileSystemUtils.deleteRecursively(DATA);
    new ApplicationContextRunner()
        .withInitializer(new ConfigDataApplicationContextInitializer())
        .withConfiguration(
            AutoConfigurations.of(DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class))
        .withPropertyValues("assay.data=" + DATA)
        .run(
            context -> {
              var jdbc = JdbcClient.create(context.getBean(DataSource.class));
              var submissions = jdbc.sql("select count(*) from submission").query(Integer.class);
              assertThat(submissions.single()).isZero();
              assertThat(Files.exists(DATA.resolve("assay.mv.db"))).isTrue();
            });
  }
}
