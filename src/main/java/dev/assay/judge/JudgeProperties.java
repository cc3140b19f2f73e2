package dev.assay.judge;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits how many submissions and runs are judged at once.
 *
 * @param slots submissions and runs that are judged at the same time; 0 means one per core
 */
@ConfigurationProperties("assay.judge")
public record JudgeProperties(@DefaultValue("0") int slots) {

  public JudgeProperties {
    if (slots < 0) {
      throw new IllegalArgumentException("assay.judge.slots must be 0 (one per core) or more");
    }
    slots = slots == 0 ? Runtime.getRuntime().availableProcessors() : slots;
  }
}
