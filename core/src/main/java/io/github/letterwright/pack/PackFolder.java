package io.github.letterwright.pack;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one pack alone, read whole.
 *
 * @param name the folder's name, which is the pack's
 * @param home what diagnostics call the folder
 * @param shipped whether it is on the class path
 * @param files contents by path, in the order of the paths
 */
record PackFolder(String name, String home, boolean shipped, SortedMap<String, byte[]> files) {

    /** What a folder must have to be a pack. */
    static final String SETTINGS = "pack.yaml";

    PackFolder {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    PackFolder(String name, String home, boolean shipped, Map<String, byte[]> files) {
        this(name, home, shipped, new TreeMap<>(files));
    }

    /** What diagnostics call one of its files. */
    String nameOf(String path) {
        return home + "/" + path;
    }
}
