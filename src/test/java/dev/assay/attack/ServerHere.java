package dev.assay.attack;

import dev.assay.Assay;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The application in this JVM. */
final class ServerHere implements AttackedServer {

  private final Path folder = Files.createTempDirectory("assay");
  private final Host host = new Host(Files.createTempDirectory("host"));
  private final ConfigurableApplicationContext application;
  private final Target target;

  /**
   * @param sandbox {@code enforce} or {@code off}
   */
  ServerHere(String sandbox) throws IOException {
    int web = AttackedServer.freePort();
    AttackProblems.write(
        folder.resolve("problems"), AttackedServer.facts(host, web, process().pid()));
    application =
        new SpringApplicationBuilder(Assay.class)
            .run(AttackedServer.arguments(folder, web, sandbox).toArray(String[]::new));
    target = new Target(URI.create("http://localhost:" + web));
  }

  @Override
  public Target target() {
    return target;
  }

  @Override
  public Host host() {
    return host;
  }

  @Override
  public ProcessHandle process() {
    return ProcessHandle.current();
  }

  @Override
  public void close() throws IOException {
    target.close();
    application.close();
    host.close();
    FileSystemUtils.deleteRecursively(folder);
  }
}
