package io.github.letterwright.view;

import java.util.List;

/** A part of the view that a template can list: {@code <#list … as …>}. */
public interface Listed {

    /** The entries, in order: parts of the view. */
    List<? extends Printable> entries();
}
