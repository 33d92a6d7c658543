package io.github.letterwright.examples;

import java.util.Map;

/**
 * What a page is looked at on; {@code scheme} is the reader's wish, {@code light} or {@code dark}.
 */
record Screen(String name, int width, int height, String scheme) {

    static final Screen DESKTOP = new Screen("desktop", 1280, 900, "light");
    static final Screen PHONE = new Screen("phone", 375, 812, "light");

    /** 320 px is what WCAG 1.4.10 (reflow) asks for: a desktop at 400%. */
    static final Screen NARROWEST = new Screen("narrowest", 320, 640, "light");

    Screen inTheDark() {
        return new Screen(name + " in the dark", width, height, "dark");
    }

    Map<String, Object> metrics() {
        return Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false);
    }

    @Override
    public String toString() {
        return name;
    }
}
