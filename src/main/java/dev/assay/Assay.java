package dev.assay;

import dev.assay.cli.CommandLineInterface;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts Assay: a command of the command line, otherwise the web server. */
@SpringBootApplication
public class Assay {
  public static void main(String[] arguments) {
    if (CommandLineInterface.wants(arguments)) {
      System.exit(CommandLineInterface.run(arguments));
    }
    SpringApplication server = new SpringApplication(Assay.class);
    server.addListeners(new StartNoise(), new StartCheck());
    server.run(arguments);
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
