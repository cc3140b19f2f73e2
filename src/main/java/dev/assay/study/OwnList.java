package dev.assay.study;

import java.util.List;
import java.util.UUID;

/**
 * A list of problems that a visitor has made.
 *
 * @param name of 1 to {@value #MAX_NAME} UTF-16 units
 * @param problems their slugs, in the visitor's order
 */
public record OwnList(UUID id, String name, List<String> problems) {

  public static final int MAX_NAME = 60;

  public boolean has(String problem) {
    return problems.contains(problem);
  }
}
