package io.github.letterwright.rule.prose;

/** How words differ by the letter. */
final class Spelling {

    private static final int SHORT = 4;
    private static final int LONG = 7;

    private Spelling() {}

    /** Whether two words are the same but for one letter, or for two in long ones. */
    static boolean isNear(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int allowed = length >= LONG ? 2 : 1;
        return length >= SHORT
                && Math.abs(one.length() - other.length()) <= allowed
                && distance(one, other) <= allowed;
    }

    /** How many letters must be put in, left out or exchanged to make one of the other. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
