package dev.assay.submission;

/** A submission got its one judgement, and it is stored. */
public record SubmissionJudged(Submission submission) {}
