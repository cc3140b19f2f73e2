package dev.assay.problem;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Java that a problem package brings, as source text. It is as untrusted as a submission.
 *
 * @param support file name to source of the classes that a solution may use
 */
public record PackageCode(
    @Nullable String validator,
    @Nullable String checker,
    @Nullable String generator,
    Map<String, String> support) {}
