package dev.assay.problem;

import java.nio.file.Path;

/**
 * An author's file under {@code submissions/<verdict>/}.
 *
 * @param verdict the folder's name in capitals, the verdict that the judge must reach
 */
public record ExampleSubmission(String verdict, Path file, String code) {}
