package dev.assay;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Assay. */
@SpringBootApplication
public class Assay {
  public static void main(String[] arguments) {
    SpringApplication.run(Assay.class, arguments);
  }
}
