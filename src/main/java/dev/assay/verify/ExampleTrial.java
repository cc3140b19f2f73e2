package dev.assay.verify;

import dev.assay.judge.Judgement;
import java.time.Duration;

/**
 * The result of judging an example submission.
 *
 * @param longest CPU time of its longest case, as it counts against the limit; a case that is too
 *     slow is stopped at {@link ExampleTrials#MARGIN} times the limit
 * @param longestCase number of that case, from 1; 0 if there was none
 */
record ExampleTrial(Judgement judgement, Duration longest, int longestCase) {}
