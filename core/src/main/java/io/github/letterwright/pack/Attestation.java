package io.github.letterwright.pack;

/**
 * The least that an organization asks of its reviewers.
 *
 * @param yearsInPractice years of active clinical practice
 * @param hoursPerWeek hours a week in practice now
 */
public record Attestation(int yearsInPractice, int hoursPerWeek) {}
