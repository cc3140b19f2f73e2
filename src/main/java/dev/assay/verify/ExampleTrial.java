package dev.assay.verify;

import dev.assay.judge.Judgement;
import java.time.Duration;

/**
 * What an example submission showed.
 *
 * @param longest CPU time of its longest case, as it counts against the limit. One that is too slow
 *     is stopped at {@link ExampleTrials#MARGIN} times the limit
 * @param longestCase number of that case, from 1; 0 when there was none
 */
public record ExampleTrial(Judgement judgement, Duration longest, int longestCase) {}
