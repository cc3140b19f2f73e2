package dev.assay;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts Assay. */
@SpringBootApplication
public class Assay {
  public static void main(String[] arguments) {
    SpringApplication.run(Assay.class, arguments);
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
