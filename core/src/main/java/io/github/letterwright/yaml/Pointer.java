package io.github.letterwright.yaml;

/** JSON Pointers (RFC 6901) as texts. */
final class Pointer {

    static final String ROOT = "";

    private Pointer() {}

    static String child(String parent, String key) {
        return parent + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    static String child(String parent, int index) {
        return parent + "/" + index;
    }

    /** The pointer without its last step; the root's is the root. */
    static String parent(String pointer) {
        int slash = pointer.lastIndexOf('/');
        return slash < 0 ? ROOT : pointer.substring(0, slash);
    }

    /** Its last step. */
    static String name(String pointer) {
        String step = pointer.substring(pointer.lastIndexOf('/') + 1);
        return step.replace("~1", "/").replace("~0", "~");
    }

    /** Whether its last step is the number of a list entry. */
    static boolean isEntry(String pointer) {
        String step = pointer.substring(pointer.lastIndexOf('/') + 1);
        return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Its last step that is not the number of a list entry, such as {@code items}. */
    static String noun(String pointer) {
        String named = pointer;
        while (!named.isEmpty() && isEntry(named)) {
            named = parent(named);
        }
        return named.isEmpty() ? "value" : name(named);
    }
}
