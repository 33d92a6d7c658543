package io.github.letterwright.view;

/**
 * Another item of the same letter.
 *
 * @param anchor its HTML id
 * @param number its place among the items, from 1
 * @param treatment its request
 */
public record ItemReference(Printed anchor, NumberView number, Printed treatment) {}
