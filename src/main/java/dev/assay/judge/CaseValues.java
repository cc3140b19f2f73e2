package dev.assay.judge;

/** A case's input and expected answer, whole, in the notation of problem files. */
public record CaseValues(String input, String expected) {}
