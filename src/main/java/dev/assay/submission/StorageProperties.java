package dev.assay.submission;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where an embedded database lies.
 *
 * @param data the folder of its file
 * @param leastFreeSpace below which no submissions are taken
 */
@ConfigurationProperties("assay")
record StorageProperties(
    @DefaultValue("./data") Path data, @DefaultValue("64MB") DataSize leastFreeSpace) {}
