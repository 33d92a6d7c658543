package io.github.letterwright.view;

/**
 * What the letter decides as a whole.
 *
 * @param word {@code upheld}, {@code overturned}, {@code partially-overturned} when all items are
 *     so, else {@code mixed}
 * @param items how many items there are
 * @param upheld how many are upheld
 * @param overturned how many are overturned
 * @param partiallyOverturned how many are partially overturned
 */
public record OutcomeView(
        Printed word,
        NumberView items,
        NumberView upheld,
        NumberView overturned,
        NumberView partiallyOverturned) {}
