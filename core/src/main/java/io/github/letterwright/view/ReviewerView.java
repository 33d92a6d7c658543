package io.github.letterwright.view;

/**
 * Who decided the case; there is no name.
 *
 * @param title expert or physician
 * @param specialties the certifications or specialties
 * @param licensure the states of licensure
 */
public record ReviewerView(WordView title, ListView specialties, ListView licensure) {}
