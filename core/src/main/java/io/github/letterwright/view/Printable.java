package io.github.letterwright.view;

/** A part of the view that a template can print as it stands: {@code ${…}}. */
public interface Printable {

    /** What is printed. */
    Printed printed();
}
