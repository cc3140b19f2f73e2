package dev.assay.problem.catalogue;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The places of the problems.
 *
 * @param problems folders whose sub-folders are packages; on equal names the first wins
 */
@ConfigurationProperties("assay")
record ProblemProperties(@DefaultValue("./problems") List<String> problems) {}
