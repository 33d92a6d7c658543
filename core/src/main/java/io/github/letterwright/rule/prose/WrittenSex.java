package io.github.letterwright.rule.prose;

import io.github.letterwright.model.Sex;

/**
 * Words of a narrative that tell the injured worker's sex.
 *
 * @param sex what they tell
 * @param noun whether they name it, such as "this gentleman"; a pronoun merely implies it
 * @param passage where they stand
 * @param text the words, on one line
 * @param from where they begin in the narrative, in chars
 * @param to where they end
 */
public record WrittenSex(Sex sex, boolean noun, Passage passage, String text, int from, int to) {}
